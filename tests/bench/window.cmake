# What the window takes: of a core, and of the time of its event loop.
if(SOCKETSCOPE_WINDOW)
    foreach(name bench_window bench_kernel)
        add_executable(${name} ${name}.cpp)
        target_link_libraries(${name} PRIVATE Socketscope::ui socketscope_testsupport Qt6::Test)
    endforeach()
endif()
