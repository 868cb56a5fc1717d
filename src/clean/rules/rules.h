#pragma once

#include <array>
#include <string_view>

#include "clean/page.h"

/// The rules that decide what a line is, by its form and its place on the page. Each looks only at lines that no earlier rule has decided.
/// Each stands in a file of its own that begins with an example and a counter-example.
namespace wiregraph::clean {

void mark_repeats(Page& page);
void mark_date_lines(Page& page);
void mark_posts(Page& page);
void mark_captions(Page& page);
void mark_update_stamps(Page& page);
void mark_page_notes(Page& page);
void mark_datelines(Page& page);
void mark_bylines(Page& page);
void mark_credits(Page& page);
void mark_contacts(Page& page);
void mark_player_controls(Page& page);
void mark_scraps(Page& page);
void mark_bullets(Page& page);
void mark_reader_calls(Page& page);
void mark_repeated_titles(Page& page);
void mark_headline(Page& page);
void mark_page_head(Page& page);
void mark_teaser_lists(Page& page);
void mark_comments(Page& page);
void mark_page_tail(Page& page);
void mark_menus(Page& page);
void mark_section_heads(Page& page);
void mark_repeats_of_furniture(Page& page);

/// In the order in which they run.
inline constexpr std::array k_rules{mark_repeats,
                                    mark_update_stamps,
                                    mark_date_lines,
                                    mark_posts,
                                    mark_captions,
                                    mark_page_notes,
                                    mark_datelines,
                                    mark_bylines,
                                    mark_credits,
                                    mark_contacts,
                                    mark_player_controls,
                                    mark_bullets,
                                    mark_reader_calls,
                                    mark_scraps,
                                    mark_repeated_titles,
                                    mark_headline,
                                    mark_teaser_lists,
                                    mark_page_head,
                                    mark_comments,
                                    mark_page_tail,
                                    mark_menus,
                                    mark_section_heads,
                                    mark_repeats_of_furniture};

}  // namespace wiregraph::clean
