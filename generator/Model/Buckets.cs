using System.Collections.Generic;
using Etdz.Generator.Foundation;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>Deals what one document says out to the shards of its groups.</summary>
internal sealed class Buckets(DocumentInfo document)
{
    private readonly Dictionary<string, Content> _groups = [];
    private readonly List<Content> _contents = [];
    private string? _lastGroup;
    private Content? _last;

    /// <summary>Statements come in order of position.</summary>
    public void Add(Statement statement) => Of(statement.Key.Group).Statements.Add(statement);

    /// <summary>Of several headings for one group the first counts.</summary>
    public void Add(SubjectHeading heading)
    {
        Content content = InShard(heading.Subject);
        if ((content.Headed ??= []).Add(heading.Subject))
        {
            content.Headings.Add(new GroupHeading(heading.Subject, heading.Heading));
        }
    }

    /// <summary>In order of shard, those that hold nothing left out.</summary>
    public EquatableArray<Bucket> ToArray()
    {
        _contents.Sort(static (left, right) => left.Shard - right.Shard);
        var buckets = new Bucket[_contents.Count];
        for (int i = 0; i < buckets.Length; i++)
        {
            Content content = _contents[i];
            buckets[i] = new Bucket(
                document, content.Shard, new(content.Statements.ToArray()), new(content.Headings.ToArray()), new(content.Subgroups.ToArray()));
        }

        return new(buckets);
    }

    private Content Of(string group)
    {
        if (group != _lastGroup)
        {
            _lastGroup = group;
            _last = Known(group);
        }

        return _last!;
    }

    // A group that is met for the first time is made known to the one that it stands in, which may be in another shard.
    private Content Known(string group)
    {
        if (!_groups.TryGetValue(group, out Content? content))
        {
            content = InShard(group);
            _groups.Add(group, content);
            int end = group.LastIndexOf('.');
            if (end > 0)
            {
                Known(group.Substring(0, end)).Subgroups.Add(group);
            }
        }

        return content;
    }

    private Content InShard(string group)
    {
        int shard = Shards.Of(group);
        foreach (Content content in _contents)
        {
            if (content.Shard == shard)
            {
                return content;
            }
        }

        Content added = new(shard);
        _contents.Add(added);
        return added;
    }

    private sealed class Content(int shard)
    {
        public int Shard { get; } = shard;

        public List<Statement> Statements { get; } = [];

        public List<GroupHeading> Headings { get; } = [];

        /// <summary>The groups of the headings; null where there are none.</summary>
        public HashSet<string>? Headed { get; set; }

        public List<string> Subgroups { get; } = [];
    }
}
