using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Etdz.Generator.Emission;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

/// <summary>
/// What travels between the steps of the pipeline is equal exactly when all of it is: a member that <c>Equals</c> forgets is an edit that the driver does
/// not see. Members are the fields, those behind properties too, so that none can be added unseen.
/// </summary>
public sealed class EqualityTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Members that may change and leave an object equal, and why.</summary>
    private static readonly Dictionary<string, string> Free = new()
    {
        ["Unit._alone"] = "made of the unit itself, when first asked for",
        ["Unit.Dimension"] = "the table has one unit of a code and member",
        ["Unit.Plural"] = "the same",
        ["Unit.Factor"] = "the same",
        ["Unit.Offset"] = "the same",
        ["Rule.Sides"] = "made of the text",
        ["Rule.Comparators"] = "made of the text",
    };

    /// <summary>Members that count where another one is not there.</summary>
    private static readonly Dictionary<string, string> CountsWithout = new()
    {
        ["Number._numerator"] = "_wide",
        ["Number._denominator"] = "_wide",
        ["Statement._isPartialDate"] = "End",
        ["Statement._isAbout"] = "End",
    };

    /// <summary>Those that no step carries from one run to the next: a scan is equal to itself alone, since it holds places; a problem becomes a finding at once.</summary>
    private static readonly Type[] Alone = [typeof(ScannedFile), typeof(FigureProblem)];

    private static readonly Type[] Models =
        [.. typeof(FactsGenerator).Assembly.GetTypes()
            .Select(t => t.IsGenericTypeDefinition && t.GetGenericArguments().Length == 1 && t.Namespace == "Etdz.Generator.Foundation" ? t.MakeGenericType(typeof(string)) : t)
            .Where(t => !t.ContainsGenericParameters && !t.IsByRefLike && IsModel(t) && !Alone.Contains(t))
            .OrderBy(NameOf, StringComparer.Ordinal)];

    public static TheoryData<string> Types => [.. Models.Select(NameOf)];

    public static TheoryData<string> Members => [.. Models.SelectMany(t => FieldsOf(t).Select(f => NameOf(t) + "." + NameOf(f)))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Two_objects_made_alike_are_equal(string name)
    {
        Type type = Models.Single(t => NameOf(t) == name);
        object one = Make(type, 1)!;
        object same = Make(type, 1)!;
        Assert.True(one.Equals(same) && EqualsOf(type, one, same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(null));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void An_object_with_one_member_changed_is_another(string name)
    {
        Type type = Models.Single(t => name.StartsWith(NameOf(t) + ".", StringComparison.Ordinal));
        FieldInfo field = FieldNamed(type, name);
        Assert.All(Changes(field), other =>
        {
            object one = Make(type, 1)!;
            object changed = Make(type, 1)!;
            if (CountsWithout.TryGetValue(name, out string? without))
            {
                FieldNamed(type, without).SetValue(one, null);
                FieldNamed(type, without).SetValue(changed, null);
            }

            field.SetValue(changed, other);
            Assert.Equal(Free.ContainsKey(name), EqualsOf(type, one, changed));
            Assert.Equal(Free.ContainsKey(name), EqualsOf(type, changed, one));
            Assert.Equal(Free.ContainsKey(name), one.Equals(changed));
        });
    }

    [Fact]
    public void All_that_says_itself_what_is_equal_is_tried()
    {
        IEnumerable<string> written = Models.Where(t => !EqualsMethod(t).IsDefined(typeof(CompilerGeneratedAttribute))).Select(NameOf);
        Assert.Equal(["All", "Dimension", "EquatableArray", "Fact", "Figure", "Interval", "Number", "Rule", "Statement", "Unit"], written);
        Type[] travelling =
        [
            typeof(Amount), typeof(FactKey), typeof(FactGroup), typeof(ShardFacts), typeof(Bucket), typeof(Shard), typeof(GroupHeading), typeof(DocumentInfo), typeof(Period),
            typeof(FactFinding), typeof(RuleFinding), typeof(MergedFindings), typeof(Finding), typeof(FrontMatter), typeof(EmissionOptions), typeof(StatementRows),
            typeof(StatementShard), typeof(Document), typeof(Months), typeof(TableShape), typeof(Table), typeof(Filling), typeof(FilledTable), typeof(TableFindings),
        ];
        Assert.Empty(travelling.Except(Models));
        Assert.Empty(Free.Keys.Concat(CountsWithout.Keys).Except(Models.SelectMany(t => FieldsOf(t).Select(f => NameOf(t) + "." + NameOf(f)))));
    }

    [Fact]
    public void A_member_that_is_forgotten_is_found()
    {
        FieldInfo field = FieldNamed(typeof(Forgetful), "Forgetful.Second");
        object changed = Make(typeof(Forgetful), 1)!;
        field.SetValue(changed, Changes(field).First());
        Assert.True(EqualsOf(typeof(Forgetful), Make(typeof(Forgetful), 1)!, changed));
    }

    private sealed record Forgetful(string First, string Second)
    {
        public bool Equals(Forgetful? other) => other is not null && First == other.First;

        public override int GetHashCode() => First.Length;
    }

    private static bool IsModel(Type type) => typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    private static MethodInfo EqualsMethod(Type type) => type.GetMethod("Equals", Own, [type])!;

    private static bool EqualsOf(Type type, object one, object other) => (bool)EqualsMethod(type).Invoke(one, [other])!;

    /// <summary>Values of the member's type that differ from the one it is made with: one by one, what it is made of, where it does not know its own equality.</summary>
    private static IEnumerable<object?> Changes(FieldInfo field)
    {
        if (new NullabilityInfoContext().Create(field).WriteState == NullabilityState.Nullable)
        {
            yield return null;
        }

        Type type = field.FieldType;
        if (type.IsArray)
        {
            Type element = type.GetElementType()!;
            var made = (Array)Make(type, 1)!;
            for (int i = 0; i < made.Length; i++)
            {
                var changed = (Array)Make(type, 1)!;
                changed.SetValue(Make(element, 9), i);
                yield return changed;
            }

            yield return Array.CreateInstance(element, 0);
        }
        else if (type.Assembly == typeof(FactsGenerator).Assembly && !type.IsEnum && !IsModel(type))
        {
            foreach (FieldInfo part in FieldsOf(type))
            {
                foreach (object? other in Changes(part))
                {
                    object changed = Make(type, 1)!;
                    part.SetValue(changed, other);
                    yield return changed;
                }
            }
        }
        else
        {
            yield return Make(type, 2);
        }
    }

    /// <summary>An object made anew: equal for equal seeds, and different in all of its members for those that follow each other.</summary>
    private static object? Make(Type type, int seed, Type? inside = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "text " + seed;
        }

        if (type == typeof(bool))
        {
            return seed % 2 == 0;
        }

        if (type == typeof(BigInteger))
        {
            return BigInteger.Pow(10, 30) + seed;
        }

        if (type.IsEnum)
        {
            Array values = Enum.GetValues(type);
            return values.GetValue(seed % values.Length);
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(seed, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.IsArray)
        {
            Type element = type.GetElementType()!;
            var array = Array.CreateInstance(element, element.IsAbstract || element == inside ? 0 : 2);
            for (int i = 0; i < array.Length; i++)
            {
                array.SetValue(Make(element, seed + i, inside), i);
            }

            return array;
        }

        object made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (FieldInfo field in FieldsOf(type))
        {
            field.SetValue(made, Make(field.FieldType, seed, type));
        }

        return made;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (Type? at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            foreach (FieldInfo field in at.GetFields(Own))
            {
                yield return field;
            }
        }
    }

    private static FieldInfo FieldNamed(Type type, string name) => FieldsOf(type).Single(f => NameOf(f) == name[(name.LastIndexOf('.') + 1)..]);

    // "Note" for the field behind a property of that name.
    private static string NameOf(FieldInfo field) => field.Name.Split('<', '>') is [_, var property, _] ? property : field.Name;

    private static string NameOf(Type type) => (type.DeclaringType is { } outer ? outer.Name + "+" : "") + type.Name.Split('`')[0];
}
