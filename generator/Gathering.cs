using System;
using Etdz.Generator.Foundation;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator;

/// <summary>Brings the values of a step together.</summary>
internal static class Gathering
{
    /// <summary>All values of a step, in one object (<see cref="All{T}"/> says why not the compiler's array).</summary>
    public static IncrementalValueProvider<All<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> =>
        values.Collect().Select(static (items, _) =>
        {
            T[] all = new T[items.Length];
            items.CopyTo(all);
            return new All<T>(new(all));
        });
}
