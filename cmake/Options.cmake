# One INTERFACE target carries the warnings, definitions and sanitizers of the whole project.
option(TELCOM_WARNINGS_AS_ERRORS "Treat warnings as errors" OFF)
set(TELCOM_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize=")

add_library(telcom_options INTERFACE)
target_compile_options(telcom_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers) # modules are described by designated initializers that name only what differs
if(TELCOM_WARNINGS_AS_ERRORS)
    target_compile_options(telcom_options INTERFACE -Werror)
endif()
target_compile_definitions(telcom_options INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS)
target_include_directories(telcom_options INTERFACE ${PROJECT_SOURCE_DIR})
if(TELCOM_SANITIZE)
    target_compile_options(telcom_options INTERFACE -fsanitize=${TELCOM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(telcom_options INTERFACE -fsanitize=${TELCOM_SANITIZE})
endif()

# A fast linker is worth 1-2 s for each of the test programs; the default one still does.
find_program(LLD_LINKER ld.lld)
if(LLD_LINKER)
    target_link_options(telcom_options INTERFACE -fuse-ld=lld)
endif()
