# How fast records become messages and facts, and messages pass a filter.
add_executable(bench_analysis bench_analysis.cpp)
target_link_libraries(bench_analysis PRIVATE socketscope_analysis)
