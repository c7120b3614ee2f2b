using System;

namespace Etdz.Generator.Foundation;

/// <summary>
/// An array on the heap, for a step of the pipeline to carry. Equal when its elements are, in order. The runtime compiles the driver's methods once for
/// all reference types but anew for every struct, about a hundred of them at each build: no step of ours carries one.
/// </summary>
internal sealed class All<T>(EquatableArray<T> items) : IEquatable<All<T>>
    where T : IEquatable<T>
{
    public EquatableArray<T> Items { get; } = items;

    public bool Equals(All<T>? other) => other is not null && Items.Equals(other.Items);

    public override bool Equals(object? obj) => Equals(obj as All<T>);

    public override int GetHashCode() => Items.GetHashCode();
}
