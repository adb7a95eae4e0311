# How fast what passes is recorded, beside writing the same bytes to a file.
add_executable(bench_capture bench_capture.cpp)
target_link_libraries(bench_capture PRIVATE socketscope_capture)
