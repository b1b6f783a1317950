# What every target of ours is compiled with.
function(wardkeep_strict target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
    $<$<CXX_COMPILER_ID:GNU>:-Wno-missing-field-initializers>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>)
  if(WARDKEEP_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(WARDKEEP_SANITIZE)
    # A null pointer that is used is AddressSanitizer's to find; the records of these two were four fifths of a program's
    # data, and with the relocations of a position-independent one each test spent half its time on starting.
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize=null,alignment
      -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=address,undefined -no-pie)
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  # CMake 3.25 does not run moc for a header that joined the target after the first build; a changed list of files makes it.
  set_property(TARGET ${target} APPEND PROPERTY AUTOGEN_TARGET_DEPENDS
    ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}_autogen.dir/AutogenInfo.json)
endfunction()
