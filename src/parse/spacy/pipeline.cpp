#include "parse/spacy/pipeline.h"

#include <mutex>

#include "parse/spacy/worker.h"

namespace wiregraph::parse::spacy {

/// The model, and workers that are free: as many as calls ever ran at once.
struct Pipeline::State {
  explicit State(const std::filesystem::path& folder) : model(load_model(folder)) {}

  std::unique_ptr<Worker> take() {
    const std::lock_guard lock(mutex);
    if (free.empty()) return std::make_unique<Worker>(model);
    auto worker = std::move(free.back());
    free.pop_back();
    return worker;
  }

  void give_back(std::unique_ptr<Worker> worker) {
    const std::lock_guard lock(mutex);
    free.push_back(std::move(worker));
  }

  const Model model;
  std::mutex mutex;
  std::vector<std::unique_ptr<Worker>> free;
};

Pipeline Pipeline::load(const std::filesystem::path& folder) { return Pipeline(std::make_unique<State>(folder)); }

Pipeline::Pipeline(std::unique_ptr<State> state) : state_(std::move(state)) {}
Pipeline::Pipeline(Pipeline&&) noexcept = default;
Pipeline& Pipeline::operator=(Pipeline&&) noexcept = default;
Pipeline::~Pipeline() = default;

Analysis Pipeline::analyse(std::string_view text) const { return std::move(analyse(std::span(&text, 1)).front()); }

std::vector<Analysis> Pipeline::analyse(std::span<const std::string_view> texts) const {
  auto worker = state_->take();
  auto results = worker->analyse(texts);
  state_->give_back(std::move(worker));
  return results;
}

}  // namespace wiregraph::parse::spacy
