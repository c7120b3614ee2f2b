using System.Reflection;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>All objects that can be reached from some, through every field.</summary>
internal sealed class ObjectGraph(Func<Type, bool> isForbidden)
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, FieldInfo[]> _fields = [];
    private readonly Stack<(object Value, Way Way)> _open = [];

    private sealed record Way(string Name, Way? Before)
    {
        public override string ToString() => Before is null ? Name : Before + " → " + Name;
    }

    public int Count => _seen.Count;

    /// <summary>The ways to forbidden objects, each with the fields that lead there.</summary>
    public IEnumerable<string> WaysToForbidden(object? root, string name)
    {
        Push(root, new Way(name, null));
        while (_open.TryPop(out (object Value, Way Way) next))
        {
            if (isForbidden(next.Value.GetType()))
            {
                yield return next.Way + " is a " + next.Value.GetType();
                continue;
            }

            if (next.Value is Array array)
            {
                if (!IsLeaf(array.GetType().GetElementType()!))
                {
                    foreach (object? item in array)
                    {
                        Push(item, new Way("[]", next.Way));
                    }
                }

                continue;
            }

            foreach (FieldInfo field in FieldsOf(next.Value.GetType()))
            {
                Push(field.GetValue(next.Value), new Way(field.Name, next.Way));
            }
        }
    }

    private void Push(object? value, Way way)
    {
        if (value is not null && !IsLeaf(value.GetType()) && _seen.Add(value))
        {
            _open.Push((value, way));
        }
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsPointer || type.IsEnum || type == typeof(string) || type == typeof(IntPtr) || type == typeof(UIntPtr)
        || typeof(MemberInfo).IsAssignableFrom(type) || typeof(Assembly).IsAssignableFrom(type) || typeof(Module).IsAssignableFrom(type);

    private FieldInfo[] FieldsOf(Type type)
    {
        if (!_fields.TryGetValue(type, out FieldInfo[]? fields))
        {
            List<FieldInfo> all = [];
            for (Type? at = type; at is not null; at = at.BaseType)
            {
                all.AddRange(at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(f => !IsLeaf(f.FieldType)));
            }

            _fields.Add(type, fields = [.. all]);
        }

        return fields;
    }
}
