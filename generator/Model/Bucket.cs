using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>A heading that set a subject, and so documents a group.</summary>
internal sealed record GroupHeading(string Group, string Heading);

/// <summary>
/// What one document says about the groups of one shard. All statements of a fact share its group and so its shard: shards merge independently.
/// Equal when all of it is equal; holds no places.
/// </summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Shard">The shard, from the stable hash of the group's path.</param>
/// <param name="Statements">In order of position.</param>
/// <param name="Headings">Headings that set one of the shard's groups as subject.</param>
/// <param name="Subgroups">Paths of groups that stand directly in one of the shard's groups: a fact must not have such a path.</param>
internal sealed record Bucket(
    DocumentInfo Document,
    int Shard,
    EquatableArray<Statement> Statements,
    EquatableArray<GroupHeading> Headings,
    EquatableArray<string> Subgroups);
