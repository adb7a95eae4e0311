# What the window takes: of a core, and of the time of its event loop.
if(SOCKETSCOPE_WINDOW)
    add_executable(bench_window bench_window.cpp)
    target_link_libraries(bench_window PRIVATE Socketscope::ui socketscope_testsupport Qt6::Test)
endif()
