@echo off
rem Finds a Java of version 25 or newer and sets JAVA to its program. Called by the launchers, not by itself.
set "JAVA="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-*") do call :consider "%%~D"
if defined JAVA exit /b 0
echo Vierogen heeft Java 25 of nieuwer nodig: typ "winget install EclipseAdoptium.Temurin.25.JDK" en start het opnieuw. 1>&2
exit /b 2

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
