using System.Text.Json;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>The usual payloads in every text that the schema takes: all arguments of all root fields, however deep the text stands.</summary>
internal sealed class PayloadAttacks(Schema schema)
{
    private const int DepthMax = 6;

    private static readonly (string Name, string Text)[] Payloads =
    [
        ("SQL that ends a statement", "'; DROP TABLE \"Pairs\"; --"), ("SQL that is always true", "' OR '1'='1"), ("SQL that waits", "1; WAITFOR DELAY '0:0:30'; SELECT pg_sleep(30) --"),
        ("SQL that joins", "x' UNION SELECT name, sql FROM sqlite_master --"), ("NoSQL", "{\"$gt\": \"\", \"$where\": \"sleep(9999)\"}"), ("LDAP", "*)(uid=*))(|(uid=*"),
        ("templates", "{{7*7}}${7*7}<%= 7*7 %>#{7*7}%{7*7}"), ("markup", "<script>alert(1)</script><!ENTITY x SYSTEM 'file:///etc/passwd'>"), ("paths", "../../../../etc/passwd\0.png"),
        ("lines of a log", "a\r\nSet-Cookie: x=1\r\n\r\n[ERROR] forged"), ("formulas", "=HYPERLINK(\"http://evil.example\")"), ("formats", "%s%n%x{0}{99999999}$1"),
    ];

    public IEnumerable<Attack> All()
    {
        foreach (var (name, text) in Payloads)
        {
            foreach (var field in schema.QueryType.Fields.Where(field => field.Arguments.Length > 0))
            {
                yield return Of("query", field, name, text);
            }

            foreach (var field in schema.MutationType!.Fields)
            {
                yield return Of("mutation", field, name, text);
            }
        }
    }

    private static Attack Of(string operation, OutputField field, string name, string text)
    {
        var declared = string.Join(", ", field.Arguments.Select(argument => $"${argument.Name}: {argument.Type}"));
        var passed = string.Join(", ", field.Arguments.Select(argument => $"{argument.Name}: ${argument.Name}"));
        var values = field.Arguments.Where(argument => argument.Name is not ("last" or "before")).ToDictionary(argument => argument.Name, argument => Value(argument.Type, text, 0));
        var below = field.Type.Named is CompositeType ? " { __typename }" : "";
        return Attack.Of($"payloads/{name} in {field.Name}", $"{operation}({declared}) {{ {field.Name}({passed}){below} }}", JsonSerializer.Serialize(values));
    }

    /// <summary>A value of the type with the text wherever a text can stand.</summary>
    private static object? Value(SchemaType type, string text, int depth) => type switch
    {
        NonNullType nonNull => Value(nonNull.Inner, text, depth),
        ListType list => depth > DepthMax ? Array.Empty<object>() : new[] { Value(list.Item, text, depth + 1) },
        EnumType values => values.Values[0].Name,
        InputObjectType { IsOneOf: true } input => new Dictionary<string, object?> { [input.Fields[0].Name] = Value(input.Fields[0].Type, text, depth + 1) },
        InputObjectType input => input.Fields
            .Where(field => field.IsRequired || depth < DepthMax && field.Type.Named is not InputObjectType || depth < 2)
            .ToDictionary(field => field.Name, field => Value(field.Type, text, depth + 1)),
        { Named.Name: "Int" } => 1,
        { Named.Name: "Boolean" } => true,
        { Named.Name: "Float" } => 0.5,
        { Named.Name: "Date" } => depth % 2 == 0 ? "2027-01-01" : text,
        _ => text,
    };
}
