// The speed of the program's own runtime of a spaCy model, over texts given as JSON Lines ({"text": "..."}) on standard input:
// prints tokens per second of CPU time and of the clock, start-up time and memory, as JSON.
#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <rapidjson/document.h>

#include "base/log.h"
#include "parse/spacy/kernels.h"
#include "parse/spacy/pipeline.h"

namespace {

using wiregraph::parse::Analysis;
using wiregraph::parse::spacy::Pipeline;

std::vector<std::string> read_texts(std::istream& in) {
  std::vector<std::string> texts;
  for (std::string line; std::getline(in, line);) {
    rapidjson::Document object;
    object.Parse(line.data(), line.size());
    if (object.HasParseError() || !object.IsObject() || !object.HasMember("text") || !object["text"].IsString())
      throw wiregraph::InputError({"standard input", texts.size() + 1, "no JSON object with a text", "one {\"text\": \"...\"} a line"});
    texts.emplace_back(object["text"].GetString(), object["text"].GetStringLength());
  }
  return texts;
}

double seconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::size_t tokens_of(const Pipeline& pipeline, const std::vector<std::string>& texts) {
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  std::size_t tokens = 0;
  for (const Analysis& analysis : pipeline.analyse(views)) tokens += analysis.tokens.size();
  return tokens;
}

/// The most memory that this process ever had, in MB. (getrusage would count the process that started this one.)
long peak_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmHWM:")) return std::stol(line.substr(6)) / 1024;
  return 0;
}

/// Runs the texts in each thread, several times; the best run counts, for other programs disturb.
void print_times(const Pipeline& pipeline, double start_up, const std::vector<std::string>& texts, std::size_t threads) {
  constexpr int k_runs = 7;
  const double cold_from = seconds(CLOCK_PROCESS_CPUTIME_ID);
  const std::size_t tokens = tokens_of(pipeline, texts);
  const double cold = seconds(CLOCK_PROCESS_CPUTIME_ID) - cold_from;
  double best_cpu = 1e9;
  double best_wall = 1e9;
  for (int run = 0; run < k_runs; ++run) {
    const double wall = seconds(CLOCK_MONOTONIC);
    const double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    std::vector<std::thread> running;
    for (std::size_t i = 0; i < threads; ++i) running.emplace_back([&] { tokens_of(pipeline, texts); });
    for (auto& thread : running) thread.join();
    best_cpu = std::min(best_cpu, seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
    best_wall = std::min(best_wall, seconds(CLOCK_MONOTONIC) - wall);
  }
  const double all = static_cast<double>(tokens * threads);
  std::cout << "{\"tokens\": " << tokens << ", \"threads\": " << threads
            << ", \"tokens_per_cpu_second\": " << static_cast<long>(all / best_cpu)
            << ", \"tokens_per_second\": " << static_cast<long>(all / best_wall)
            << ", \"first_run_tokens_per_cpu_second\": " << static_cast<long>(static_cast<double>(tokens) / cold)
            << ", \"start_up_seconds\": " << start_up << ", \"peak_memory_mb\": " << peak_memory() << ", \"instruction_set\": \""
            << wiregraph::parse::spacy::instruction_set() << "\"}\n";
}

}  // namespace

int main(int count, char** arguments) try {
  const std::vector<std::string> given(arguments + 1, arguments + count);
  if (given.empty()) {
    std::cerr << "usage: bench_spacy MODEL [THREADS [INSTRUCTION_SET]] < TEXTS.jsonl\n";
    return 2;
  }
  if (given.size() > 2 && !wiregraph::parse::spacy::use_instruction_set(given[2])) {
    std::cerr << "this machine cannot run " << given[2] << '\n';
    return 2;
  }
  const double start = seconds(CLOCK_MONOTONIC);
  const Pipeline pipeline = Pipeline::load(given[0]);
  const double start_up = seconds(CLOCK_MONOTONIC) - start;
  print_times(pipeline, start_up, read_texts(std::cin), given.size() > 1 ? std::stoul(given[1]) : 1);
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 3;
}
