namespace CrossMentor.Api.Tests.Lists;

/// <summary>A question for each operation of each field of a type's filter, and its answer from the rows in memory.</summary>
internal sealed class FilterCases(InputTypes inputs, Rows rows)
{
    private const string OperationSuffix = "OperationFilterInput";
    private const string ListSuffix = "ListFilterInput";
    private const string FilterSuffix = "FilterInput";

    public IEnumerable<(object Where, HashSet<string> Expected)> Of(string type)
    {
        var all = rows.Of(type);
        foreach (var (where, holds) in Fields(type, isNested: false))
        {
            yield return (where, [.. all.Where(holds).Select(Rows.IdOf)]);
        }

        // Conditions beside each other hold together; and/or nest.
        var (first, second) = (Fields(type, isNested: true).First(), Fields(type, isNested: true).Last());
        yield return (Map("and", new[] { first.Where, second.Where }), [.. all.Where(row => first.Holds(row) && second.Holds(row)).Select(Rows.IdOf)]);
        yield return (Map("or", new[] { first.Where, second.Where }), [.. all.Where(row => first.Holds(row) || second.Holds(row)).Select(Rows.IdOf)]);
    }

    private IEnumerable<(object Where, Func<object, bool> Holds)> Fields(string type, bool isNested)
    {
        foreach (var field in inputs.Of(type + FilterSuffix).Where(field => field.Name is not ("and" or "or")))
        {
            var cases = field.Type.EndsWith(OperationSuffix, StringComparison.Ordinal) ? Values(type, field)
                : field.Type.EndsWith(ListSuffix, StringComparison.Ordinal) ? isNested ? [] : Lists(type, field)
                : isNested ? [] : References(field);
            foreach (var (where, holds) in isNested ? cases.Take(1) : cases)
            {
                yield return (Map(field.Name, where), holds);
            }
        }
    }

    private IEnumerable<(object Where, Func<object, bool> Holds)> Values(string type, InputField field)
    {
        var property = Rows.Pascal(field.Name);
        var present = rows.Of(type).Select(row => Rows.Value(row, property)).OfType<object>().Order(Comparer<object>.Create(Rows.Compare)).ToList();
        if (present.Count == 0)
        {
            yield break;
        }

        var middle = present[present.Count / 2];
        foreach (var operation in inputs.Of(field.Type).Where(operation => operation.Name is not ("and" or "or")))
        {
            foreach (var operand in Operands(operation.Name, middle, present[^1]))
            {
                yield return (Map(operation.Name, operand), row => Holds(operation.Name, Rows.Value(row, property), operand, middle));
            }
        }

        if (field.Type == "StringOperationFilterInput")
        {
            var text = (string)middle;
            yield return (Map("or", new[] { Map("eq", text), Map("contains", "zzz") }), row => Equals(Rows.Value(row, property), text));
            yield return (Map("and", new[] { Map("eq", text), Map("ncontains", "zzz") }), row => Equals(Rows.Value(row, property), text));
        }
    }

    // One operand that matches something, one that matches nothing, and for equality emptiness.
    private static IEnumerable<object?> Operands(string operation, object middle, object last)
    {
        if (middle is string text && operation.TrimStart('n') is "contains" or "startsWith" or "endsWith")
        {
            var part = operation.EndsWith("startsWith", StringComparison.Ordinal) ? text[..Math.Min(3, text.Length)]
                : operation.EndsWith("endsWith", StringComparison.Ordinal) ? text[^Math.Min(3, text.Length)..]
                : text[(text.Length / 3)..(text.Length - (text.Length / 4))];
            return [part, part.ToUpperInvariant(), part.ToLowerInvariant(), "%", "_", "", "zzz"];
        }

        return operation switch
        {
            "in" or "nin" => [new[] { Rows.Written(middle), Rows.Written(last) }, Array.Empty<object>()],
            "eq" or "neq" when middle is string exact => [exact, exact.ToUpperInvariant(), "zzz", null],
            "eq" or "neq" => [Rows.Written(middle), null],
            _ => [Rows.Written(middle)],
        };
    }

    private static bool Holds(string operation, object? value, object? operand, object middle) => operation switch
    {
        "eq" => Equals(Rows.Written(value), operand),
        "in" => value is not null && ((object?[])operand!).Contains(Rows.Written(value)),
        "contains" => value is string text && text.Contains((string)operand!, StringComparison.Ordinal),
        "startsWith" => value is string text && text.StartsWith((string)operand!, StringComparison.Ordinal),
        "endsWith" => value is string text && text.EndsWith((string)operand!, StringComparison.Ordinal),
        "gt" => value is not null && Rows.Compare(value, middle) > 0,
        "gte" => value is not null && Rows.Compare(value, middle) >= 0,
        "lt" => value is not null && Rows.Compare(value, middle) < 0,
        "lte" => value is not null && Rows.Compare(value, middle) <= 0,
        "neq" => !Holds("eq", value, operand, middle),
        _ when operation.StartsWith('n') => !Holds(operation[1..], value, operand, middle),
        _ => throw new NotSupportedException($"The matrix does not know {operation}."),
    };

    private IEnumerable<(object Where, Func<object, bool> Holds)> References(InputField field)
    {
        var target = field.Type[..^FilterSuffix.Length];
        return Fields(target, isNested: true).Select(inner => (inner.Where, new Func<object, bool>(row =>
            rows.Referred(target, Rows.Value(row, Rows.Pascal(field.Name) + "Id")) is { } referred && inner.Holds(referred))));
    }

    private IEnumerable<(object Where, Func<object, bool> Holds)> Lists(string type, InputField field)
    {
        var child = field.Type[..^ListSuffix.Length];
        var children = rows.Of(child).ToLookup(row => Rows.Value(row, type + "Id"));
        foreach (var (where, holds) in Fields(child, isNested: true))
        {
            yield return (Map("some", where), row => children[Rows.Value(row, "Id")].Any(holds));
            yield return (Map("none", where), row => !children[Rows.Value(row, "Id")].Any(holds));
            yield return (Map("all", where), row => children[Rows.Value(row, "Id")].All(holds));
        }

        yield return (Map("any", true), row => children[Rows.Value(row, "Id")].Any());
        yield return (Map("any", false), row => !children[Rows.Value(row, "Id")].Any());
    }

    private static Dictionary<string, object?> Map(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };
}
