#!/usr/bin/env python3
"""Draws the persons, states, organizations and main events of a graph, by Graphviz.

usage: draw_graph.py GRAPH.graphml PICTURE.svg [--nodes N]

A node is drawn if it is among the N with the most edges (default 28). Red edges are conflict, green ones cooperation, by PLOVER.
"""
import argparse
import shutil
import subprocess
import sys
import textwrap
import xml.etree.ElementTree as ElementTree

NAMESPACE = '{http://graphml.graphdrawing.org/xmlns}'


def read(path):
    """The nodes {id: data} and edges [(source, target, data)] of a GraphML file, data by attribute name."""
    root = ElementTree.parse(path).getroot()
    names = {key.get('id'): key.get('attr.name') for key in root.iter(NAMESPACE + 'key')}

    def data(element):
        return {names[d.get('key')]: d.text or '' for d in element.iter(NAMESPACE + 'data')}
    nodes = {node.get('id'): data(node) for node in root.iter(NAMESPACE + 'node')}
    edges = [(edge.get('source'), edge.get('target'), data(edge)) for edge in root.iter(NAMESPACE + 'edge')]
    return nodes, edges


def chosen(nodes, edges, number):
    degree = dict.fromkeys(nodes, 0)
    for source, target, _ in edges:
        degree[source] += 1
        degree[target] += 1
    return set(sorted(nodes, key=lambda node: (-degree[node], node))[:number])


def quoted(text, width=22):
    lines = textwrap.wrap(textwrap.shorten(text, 60, placeholder=' …'), width)
    return '"' + '\\n'.join(line.replace('\\', '\\\\').replace('"', '\\"') for line in lines) + '"'


def dot(nodes, edges, kept):
    yield 'digraph news { overlap=false; splines=true; node [fontname="DejaVu Sans", fontsize=11]; edge [fontname="DejaVu Sans", fontsize=9];'
    for node in sorted(kept):
        data = nodes[node]
        colour = '#{:02x}{:02x}{:02x}'.format(*(int(data[c]) for c in 'rgb'))
        shape = 'box' if data['kind'] == 'event' else 'ellipse'
        yield f'{quoted(node)} [label={quoted(data["label"])}, shape={shape}, style=filled, fillcolor="{colour}55", color="{colour}"];'
    for source, target, data in edges:
        if source not in kept or target not in kept:
            continue
        cooperation, conflict = int(data.get('cooperation', 0)), int(data.get('conflict', 0))
        colour = '#b03a2e' if conflict > cooperation else '#1e8449' if cooperation else '#707070'
        yield f'{quoted(source)} -> {quoted(target)} [label={quoted(data["label"])}, color="{colour}", fontcolor="{colour}"];'
    yield '}'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('graph')
    parser.add_argument('picture')
    parser.add_argument('--nodes', type=int, default=28)
    options = parser.parse_args()
    if not shutil.which('neato'):
        sys.exit('draw_graph: there is no neato; install the Debian package graphviz')
    nodes, edges = read(options.graph)
    text = '\n'.join(dot(nodes, edges, chosen(nodes, edges, options.nodes)))
    subprocess.run(['neato', '-Tsvg', '-o', options.picture], input=text.encode(), check=True)


if __name__ == '__main__':
    main()
