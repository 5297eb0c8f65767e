@echo off
setlocal
call "%~dp0java25.bat"
if errorlevel 1 exit /b 2
"%JAVA%" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%~dp0..\lib\*" nl.vierogen.bureau.Main %*
