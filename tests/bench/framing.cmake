# How fast streams are decoded, beside a bare parse of the same JSON headers.
add_executable(bench_framing bench_framing.cpp)
target_link_libraries(bench_framing PRIVATE socketscope_behavior)
