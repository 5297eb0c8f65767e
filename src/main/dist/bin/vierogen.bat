@echo off
setlocal
call "%~dp0java25.bat"
if errorlevel 1 exit /b 2
"%JAVA%" -XX:-UsePerfData --module-path "%~dp0..\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%~dp0..\lib\*" nl.vierogen.app.Main %*
