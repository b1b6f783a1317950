# British English is the source. A file translations/wardkeep_<language>.ts becomes ":/translations/wardkeep_<language>.qm"
# in both programs; `cmake --build build/release --target update_translations` brings the .ts files up to the sources.
file(GLOB translations CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} translations/*.ts)
qt_add_translations(wardkeep_core TS_FILES ${translations} RESOURCE_PREFIX /translations
  SOURCES ${core_sources} ${print_sources} ${ui_sources} ${window_sources} ${cli_sources}
  INCLUDE_DIRECTORIES ${CMAKE_CURRENT_SOURCE_DIR}
  LUPDATE_OPTIONS -locations none -no-obsolete -tr-function-alias QT_TR_NOOP+=label)
