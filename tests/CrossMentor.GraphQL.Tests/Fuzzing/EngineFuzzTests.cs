using System.Text.Json;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Fuzzing;

/// <summary>Spoilt documents and variables: nothing throws, and every answer has the form of an answer.</summary>
public sealed class EngineFuzzTests
{
    private const int UsualCount = 6_000;

    private static readonly string[] Documents =
    [
        "{ books { id title author { name books(first: 2) { nodes { id } totalCount } } tags } }",
        "query Q($id: ID!, $n: Int = 3, $x: Boolean! = true) { book(id: $id) { ...F shortTitle(length: $n, mark: \"!\") @include(if: $x) } } fragment F on Book { genre price inPrint published }",
        "{ works { __typename title ... on Book { pages } ... on Magazine { issue } } search(text: \"Ann\") { ... on Author { name seenAt } } }",
        "mutation M($id: ID!, $t: String!) { rename(id: $id, title: $t) { id title } count { value } }",
        "query A { a: books(first: 1) { id } } query B { b: authors { email } } fragment U on Author { id }",
        "{ __schema { queryType { name } types { kind name fields(includeDeprecated: true) { name args { name defaultValue } } } } __type(name: \"Book\") { name } }",
        "{ node(id: \"b1\") { id ... on Work { title } } selected { nodes { author { id } } edges { cursor node { id } } pageInfo { hasNextPage } } }",
        "\"\"\"what\n  it does\"\"\" query D(\"the id\" $id: ID = \"b\\u0031\" @skip(if: true)) { book(id: $id) { id } }",
        "subscription { books { id } }",
    ];

    private static readonly string[] Variables =
    [
        """{"id":"b1","n":3,"x":true,"t":"New"}""",
        """{"id":7,"n":null,"x":false,"t":"\u00e9\ud83d\ude00"}""",
        """{"id":["b1"],"n":{"a":[1,[2,{"b":null}]]},"x":"yes","t":1e400}""",
        """{"n":2147483648,"t":"","extra":{"deep":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}}""",
    ];

    [Fact]
    public async Task Spoilt_documents_and_variables_are_answered()
    {
        var engine = Library.Open();
        var outcomes = new HashSet<OperationOutcome>();
        foreach (var seed in FuzzSeeds.Take(UsualCount))
        {
            var random = new Random(seed);
            var document = Documents[random.Next(Documents.Length)];
            document = random.Next(10) == 0 ? document : SpoiltText.Spoil(document, Documents, random);
            var variables = Variables[random.Next(Variables.Length)];
            variables = random.Next(3) == 0 ? SpoiltText.Spoil(variables, Variables, random) : variables;
            var name = random.Next(4) switch { 0 => "A", 1 => "\ud800", _ => null };
            try
            {
                var answer = await engine.RunAsync(document, IsObject(variables) ? variables : null, name);
                if (WellFormed.Problem(answer) is { } problem)
                {
                    Assert.Fail($"Seed {seed}: {problem}\n{document}\n{variables}\n{answer}");
                }

                outcomes.Add(engine.LastOutcome);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}: {exception}\n{document}\n{variables}");
            }
        }

        // The cases go all the way: some are executed, some refused at each stage.
        Assert.Superset(
            new HashSet<OperationOutcome>
            {
                OperationOutcome.Succeeded, OperationOutcome.SyntaxError, OperationOutcome.Refused, OperationOutcome.VariablesRefused,
            },
            outcomes);
    }

    private static bool IsObject(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (Exception malformed) when (malformed is JsonException or ArgumentException)
        {
            // No JSON, or no UTF-16: a transport refuses either before the engine sees it.
            return false;
        }
    }
}
