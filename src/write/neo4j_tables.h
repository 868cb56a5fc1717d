#pragma once

#include <array>
#include <string_view>

/// The CSV files of the Neo4j folder. Their writers, import.sh and load.cypher all go by these.
namespace wiregraph::write {

struct Neo4jTable {
  std::string_view file;
  std::string_view header;    ///< name, or name:type, parted by commas
  std::string_view start;     ///< label that its nodes share; of relationships, the labels of where they start, parted by |
  std::string_view end = {};  ///< labels of where relationships end; empty for nodes
  std::string_view key = {};  ///< columns that tell relationships between the same nodes apart
};

inline constexpr Neo4jTable k_entities{"entities.csv",
                                       "id:ID,:LABEL,name,subtype,aliases:string[],same_as:string[],close_match:string[],pagerank:double,"
                                       "betweenness:double,component:long,community:long",
                                       "Entity"};
inline constexpr Neo4jTable k_events{
    "events.csv", "id:ID,:LABEL,name,start:date,end:date,time_text,realis,pagerank:double,betweenness:double,component:long,community:long",
    "Event"};
inline constexpr Neo4jTable k_propositions{"propositions.csv",
                                           "id:ID,:LABEL,predicate,sense,number:double,unit,value_text,status,support:long,denial:long,"
                                           "reports:long,first_said:date,last_said:date",
                                           "Proposition"};
inline constexpr Neo4jTable k_claims{
    "claims.csv",
    "id:ID,:LABEL,predicate,sense,number:double,unit,value_text,polarity,modality,phase,start:date,end:date,time_text,"
    "posted_start:date,posted_end:date,posted_text,role,plover,confidence:double,attribution:string[],trigger_document,"
    "trigger_start:long,trigger_end:long,pattern",
    "Claim"};
inline constexpr Neo4jTable k_contradictions{"contradictions.csv", "id:ID,:LABEL,type,implied:boolean", "Contradiction"};
inline constexpr Neo4jTable k_documents{
    "documents.csv",
    "id:ID,:LABEL,title,path,url,publisher,agency,published_start:date,published_end:date,published_text,language,sha256,characters:long",
    "Document"};
inline constexpr Neo4jTable k_sentences{"sentences.csv", "id:ID,:LABEL,quote,start:long,end:long", "Sentence"};

inline constexpr Neo4jTable k_edges{
    "edges.csv",
    ":START_ID,:END_ID,:TYPE,proposition,sense,target,in_event,status,support:long,denial:long,reports:long,first_said:date,"
    "last_said:date,quote,claims:string[]",
    "Entity|Event", "Entity|Event", "proposition"};
inline constexpr Neo4jTable k_mentions{"mentions.csv", ":START_ID,:END_ID,:TYPE,start:long,end:long,text,form", "Entity|Event", "Document",
                                       "start:long,end:long"};
inline constexpr Neo4jTable k_attributions{
    "attributions.csv", ":START_ID,:END_ID,:TYPE,position:long,text,start:long,end:long,said_start:date,said_end:date,said_text", "Claim",
    "Entity", "position:long"};
inline constexpr Neo4jTable k_links{"links.csv", ":START_ID,:END_ID,:TYPE", "Claim|Proposition|Contradiction|Event|Sentence|Document",
                                    "Entity|Event|Proposition|Claim|Sentence|Document"};

/// Nodes first.
inline constexpr std::array<Neo4jTable, 11> k_neo4j_tables{k_entities,       k_events,       k_propositions, k_claims,
                                                           k_contradictions, k_documents,    k_sentences,    k_edges,
                                                           k_mentions,       k_attributions, k_links};

}  // namespace wiregraph::write
