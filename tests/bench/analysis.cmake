# How fast records become messages and facts, and messages pass a filter.
add_executable(bench_analysis bench_analysis.cpp)
target_link_libraries(bench_analysis PRIVATE socketscope_behavior socketscope_filter socketscope_words)
# How fast the index of a capture is made anew from its file.
add_executable(bench_reader bench_reader.cpp)
target_link_libraries(bench_reader PRIVATE socketscope_capture)
