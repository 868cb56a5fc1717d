#include "app/input/inputs.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "clean/clean.h"

namespace wiregraph::app {

namespace fs = std::filesystem;

namespace {

void add_folder(const std::string& folder, Inputs& inputs) {
  const std::size_t before = inputs.files.size();
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
    if (entry->is_regular_file() && clean::has_known_ending(entry->path())) inputs.files.push_back(entry->path().string());
  if (error)
    inputs.problems.push_back(
        {folder, 0, "the folder cannot be read: " + error.message(), "check the rights of the folder and those in it"});
  else if (inputs.files.size() == before)
    inputs.problems.push_back(
        {folder, 0, "the folder holds no documents", "documents end in .txt, .html, .json or .jsonl, compressed ones also in .gz or .zst"});
}

}  // namespace

Inputs find_inputs(const std::vector<std::string>& given) {
  Inputs inputs;
  for (const std::string& path : given) {
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    if (path == "-" || (fs::exists(status) && !fs::is_directory(status)))
      inputs.files.push_back(path);
    else if (fs::is_directory(status))
      add_folder(path, inputs);
    else
      inputs.problems.push_back({path, 0, "no such file or folder", "check the spelling"});
  }
  std::ranges::sort(inputs.files);
  inputs.files.erase(std::unique(inputs.files.begin(), inputs.files.end()), inputs.files.end());
  std::ranges::sort(inputs.problems, {}, &Problem::file);
  return inputs;
}

bool is_analysis(const std::string& file) {
  if (file == "-" || !(file.ends_with(".json") || file.ends_with(".jsonl"))) return false;
  std::ifstream in(file, std::ios::binary);
  std::string line;
  while (std::getline(in, line) && line.find_first_not_of(" \t\r") == std::string::npos) {
  }
  rapidjson::Document json;
  json.Parse(line.data(), line.size());
  return !json.HasParseError() && json.IsObject() && json.HasMember("tokens");
}

}  // namespace wiregraph::app
