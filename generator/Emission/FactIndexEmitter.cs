using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>
/// Writes <c>FactIndex</c>: what code may ask of every fact, and how the rows that the other files hold are read when it is first asked. C# 7.3, without
/// reflection, so that trimming and native AOT find nothing to say. Files of rows implement its partial methods; a shard without one costs nothing.
/// </summary>
internal static class FactIndexEmitter
{
    /// <summary>The source text, the same whatever the documents say.</summary>
    public static string Write(EmissionOptions options)
    {
        CodeWriter writer = CodeWriter.Rent();
        GeneratedFile.Begin(writer, options);
        string q = options.CanAnnotateNull ? "?" : "";
        string bang = options.CanAnnotateNull ? "!" : "";
        writer.Lines($$"""
            /// <summary>Every fact with what its statements admit, and each statement with its document, line and words. Built when it is first asked.</summary>
            {{GeneratedFile.Stamp}}
            [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
            {{options.Access}} static partial class FactIndex
            {
                /// <summary>All facts, in ordinal order of path; those of one path by period, then by language.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<Fact> All { get { return Contents.Facts; } }

                /// <summary>The fact of a path; null where nobody states it.</summary>
                /// <param name="path">Such as <c>Nation.Trade</c>.</param>
                /// <param name="period">As the documents write it (<c>2023</c>, <c>2023-Q3</c>); left out, the fact without a period, or else the last in order.</param>
                /// <param name="lang">Of a text stated in several languages; left out, the text without one, or else the last in order.</param>
                public static Fact{{q}} Find(string path, string{{q}} period = null, string{{q}} lang = null)
                {
                    Fact[] facts = Contents.Facts;
                    int low = 0;
                    int high = facts.Length;
                    while (low < high)
                    {
                        int middle = low + ((high - low) / 2);
                        if (string.CompareOrdinal(facts[middle].Path, path) < 0)
                        {
                            low = middle + 1;
                        }
                        else
                        {
                            high = middle;
                        }
                    }

                    Fact{{q}} found = null;
                    for (; low < facts.Length && facts[low].Path == path; low++)
                    {
                        if ((period == null || facts[low].Period == period) && (lang == null || facts[low].Lang == lang))
                        {
                            found = facts[low];
                            if (period == found.Period && lang == found.Lang)
                            {
                                break;
                            }
                        }
                    }

                    return found;
                }

                /// <summary>What all statements of one path, period and language admit together.</summary>
                {{options.Access}} sealed class Fact
                {
                    internal Fact(string group, Row row, int order)
                    {
                        Path = group + "." + row.Next();
                        Period = row.NextOrNull();
                        Lang = row.NextOrNull();
                        Kind = row.Next();
                        Value = row.Next();
                        Unit = row.NextOrNull();
                        Lower = row.NextOrNull();
                        IsLowerOpen = row.Next() == "(";
                        Upper = row.NextOrNull();
                        IsUpperOpen = row.Next() == ")";
                        Order = order;
                    }

                    /// <summary>Group and name, with dots between.</summary>
                    public string Path { get; }

                    /// <summary>As the documents write it; null where there is none.</summary>
                    public string{{q}} Period { get; }

                    /// <summary>Of a text stated in several languages; else null.</summary>
                    public string{{q}} Lang { get; }

                    /// <summary>As the attribute <c>as</c> names it: count, money, date …</summary>
                    public string Kind { get; }

                    /// <summary>Exact invariant text: plain digits, or a fraction such as 1/3; ISO for dates; <c>min..max</c> for ranges.</summary>
                    public string Value { get; }

                    /// <summary>The unit's code: UCUM's, or ISO 4217's; null where there is none.</summary>
                    public string{{q}} Unit { get; }

                    /// <summary>The least that all statements admit; null where they set no limit.</summary>
                    public string{{q}} Lower { get; }

                    /// <summary>Whether <see cref="Lower"/> itself is left out.</summary>
                    public bool IsLowerOpen { get; }

                    /// <summary>The most that all statements admit; null where they set no limit.</summary>
                    public string{{q}} Upper { get; }

                    /// <summary>Whether <see cref="Upper"/> itself is left out.</summary>
                    public bool IsUpperOpen { get; }

                    /// <summary>All statements, in order of document and line.</summary>
                    public global::System.Collections.Generic.IReadOnlyList<Statement> Statements { get { return Stated; } }

                    internal int Order { get; }

                    internal global::System.Collections.Generic.List<Statement> Stated { get; } = new global::System.Collections.Generic.List<Statement>();

                    /// <inheritdoc />
                    public override string ToString() { return Path + (Period == null ? "" : "[" + Period + "]") + " = " + Value + (Unit == null ? "" : " " + Unit); }
                }

                /// <summary>One place where a document states a fact.</summary>
                {{options.Access}} sealed class Statement
                {
                    internal Statement(Source source, string words, int line, bool superseded, int order)
                    {
                        From = source;
                        Words = words;
                        Line = line;
                        Superseded = superseded;
                        Order = order;
                    }

                    /// <summary>The annotated words.</summary>
                    public string Words { get; }

                    /// <summary>The document's path, relative to the project, with slashes.</summary>
                    public string Document { get { return From.Path; } }

                    /// <summary>The line, from 1.</summary>
                    public int Line { get; }

                    /// <summary>The document's title; null where it has none.</summary>
                    public string{{q}} Title { get { return From.Title; } }

                    /// <summary>The document's author; null where it names none.</summary>
                    public string{{q}} Author { get { return From.Author; } }

                    /// <summary>The document's publisher; null where it names none.</summary>
                    public string{{q}} Publisher { get { return From.Publisher; } }

                    /// <summary>Where the document was published; null where it does not say.</summary>
                    public string{{q}} Url { get { return From.Url; } }

                    /// <summary>When the document was published, as an ISO date; null where it does not say.</summary>
                    public string{{q}} Published { get { return From.Published; } }

                    /// <summary>Whether it is kept as history alone.</summary>
                    public bool Superseded { get; }

                    internal Source From { get; }

                    internal int Order { get; }
                }

                internal sealed class Source
                {
                    internal Source(Row row)
                    {
                        Path = row.Next();
                        Title = row.NextOrNull();
                        Author = row.NextOrNull();
                        Publisher = row.NextOrNull();
                        Url = row.NextOrNull();
                        Published = row.NextOrNull();
                    }

                    internal string Path { get; }

                    internal string{{q}} Title { get; }

                    internal string{{q}} Author { get; }

                    internal string{{q}} Publisher { get; }

                    internal string{{q}} Url { get; }

                    internal string{{q}} Published { get; }
                }

                /// <summary>The cells of a line, with tabs between.</summary>
                internal sealed class Row
                {
                    private readonly string _text;
                    private readonly int _end;
                    private int _at;

                    internal Row(string text, int start, int end)
                    {
                        _text = text;
                        _at = start;
                        _end = end;
                    }

                    internal string Next()
                    {
                        int tab = _at > _end ? -1 : _text.IndexOf('\t', _at, _end - _at);
                        int end = tab < 0 ? _end : tab;
                        string cell = _at > _end ? "" : _text.Substring(_at, end - _at);
                        _at = end + 1;
                        return cell.IndexOf('\\') < 0 ? cell : cell.Replace("\\t", "\t").Replace("\\n", "\n").Replace("\\r", "\r").Replace("\\s", "\\");
                    }

                    internal string{{q}} NextOrNull()
                    {
                        string cell = Next();
                        return cell.Length == 0 ? null : cell;
                    }
                }

                private static class Contents
                {
                    internal static readonly Fact[] Facts = Load();

                    private static Fact[] Load()
                    {
                        var loader = new Loader();
            """);
        Each(writer, Shards.Count, "            ", "Facts", "(loader);");
        Each(writer, StatementShard.Count, "            ", "Statements", "(loader);");
        writer.Lines($$"""
                        return loader.Finish();
                    }
                }

                internal sealed class Loader
                {
                    private readonly global::System.Collections.Generic.List<Fact> _facts = new global::System.Collections.Generic.List<Fact>();
                    private readonly global::System.Collections.Generic.Dictionary<string, Fact> _byKey = new global::System.Collections.Generic.Dictionary<string, Fact>(global::System.StringComparer.Ordinal);
                    private int _order;
            """);
        if (options.HasUtf8Literals)
        {
            writer.Lines("""

                        internal void Facts(global::System.ReadOnlySpan<byte> rows)
                        {
                            Facts(global::System.Text.Encoding.UTF8.GetString(rows));
                        }

                        internal void Statements(global::System.ReadOnlySpan<byte> rows)
                        {
                            Statements(global::System.Text.Encoding.UTF8.GetString(rows));
                        }
                """);
        }

        writer.Lines($$"""
                    /// <summary>Lines that begin with G (the group of what follows) or F (a fact).</summary>
                    internal void Facts(string rows)
                    {
                        string group = "";
                        for (int start = 0; start < rows.Length;)
                        {
                            int end = rows.IndexOf('\n', start);
                            var row = new Row(rows, start + 1, end);
                            if (rows[start] == 'G')
                            {
                                group = row.Next();
                            }
                            else
                            {
                                var fact = new Fact(group, row, _order++);
                                _facts.Add(fact);
                                _byKey[Key(fact.Path, fact.Period, fact.Lang)] = fact;
                            }

                            start = end + 1;
                        }
                    }

                    /// <summary>Lines that begin with D (a document), G (the group of what follows) or S (a statement).</summary>
                    internal void Statements(string rows)
                    {
                        Source{{q}} source = null;
                        string group = "";
                        for (int start = 0; start < rows.Length;)
                        {
                            int end = rows.IndexOf('\n', start);
                            var row = new Row(rows, start + 1, end);
                            switch (rows[start])
                            {
                                case 'D':
                                    source = new Source(row);
                                    break;
                                case 'G':
                                    group = row.Next();
                                    break;
                                default:
                                    Add(source{{bang}}, group, row);
                                    break;
                            }

                            start = end + 1;
                        }
                    }

                    internal Fact[] Finish()
                    {
                        foreach (Fact fact in _facts)
                        {
                            fact.Stated.Sort((x, y) =>
                            {
                                int order = string.CompareOrdinal(x.Document, y.Document);
                                return order != 0 ? order : x.Order.CompareTo(y.Order);
                            });
                        }

                        _facts.Sort((x, y) =>
                        {
                            int order = string.CompareOrdinal(x.Path, y.Path);
                            return order != 0 ? order : x.Order.CompareTo(y.Order);
                        });
                        return _facts.ToArray();
                    }

                    private static string Key(string path, string{{q}} period, string{{q}} lang) { return path + "\t" + period + "\t" + lang; }

                    private void Add(Source source, string group, Row row)
                    {
                        string path = group + "." + row.Next();
                        string{{q}} period = row.NextOrNull();
                        string{{q}} lang = row.NextOrNull();
                        int line = int.Parse(row.Next(), global::System.Globalization.CultureInfo.InvariantCulture);
                        bool superseded = row.Next() == "x";
                        string words = row.Next();
                        Fact{{q}} fact;
                        if (_byKey.TryGetValue(Key(path, period, lang), out fact))
                        {
                            fact{{bang}}.Stated.Add(new Statement(source, words, line, superseded, _order++));
                        }
                    }
                }

            """);
        Each(writer, Shards.Count, "    static partial void ", "Facts", "(Loader loader);");
        Each(writer, StatementShard.Count, "    static partial void ", "Statements", "(Loader loader);");
        writer.Lines("}");
        GeneratedFile.End(writer, options);
        return writer.Finish();
    }

    private static void Each(CodeWriter writer, int shards, string before, string method, string after)
    {
        for (int i = 0; i < shards; i++)
        {
            writer.Append(before);
            writer.Append(method);
            writer.Append(i, 2);
            writer.Append(after);
            writer.EndLine();
        }
    }
}
