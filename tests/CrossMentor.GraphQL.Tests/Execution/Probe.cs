using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>A type with every kind of nullability, and data that a test makes fail where it likes.</summary>
internal static class Probes
{
    public const string Sdl = """
        type Query { probe: Probe probeNN: Probe! probes: [Probe!]! thing: Thing }
        type Probe implements Thing {
          text: String
          textNN: String!
          child: Probe
          childNN: Probe!
          list: [Probe]
          listNN: [Probe!]
          listNNNN: [Probe!]!
          texts: [String]
          textsNN: [String!]
          textsNNNN: [String!]!
          matrix: [[Int!]!]
          fails: String
          failsNN: String!
          failsByProperty: String
          childFails: Probe
          setFails: String
          setFailsNN: String!
          oneFails: String
          misaligned: Int
          broken: [String]
          small: Int
          float: Float
          translated: String
        }
        interface Thing { text: String textNN: String! }
        """;

    public static TestEngine Open(Probe root, params object[] services) => Open(root, null, services);

    /// <summary>The same with <c>@defer</c> and <c>@stream</c>.</summary>
    public static TestEngine OpenIncremental(Probe root, GraphQL.Execution.EngineOptions? options = null) =>
        Open($"{Sdl}\n{IncrementalDefinitions.Text}", root, options, []);

    public static TestEngine Open(Probe root, GraphQL.Execution.EngineOptions? options, params object[] services) =>
        Open(Sdl, root, options, services);

    private static TestEngine Open(string sdl, Probe root, GraphQL.Execution.EngineOptions? options, object[] services) => TestEngine.Over(
        sdl,
        binding =>
        {
            binding.ResolverClasses.Add(typeof(ProbeResolvers));
            binding.TypeMap["Probe"] = typeof(Probe);
        },
        [.. services, root],
        options);
}

public sealed class Probe
{
    public string? Text { get; init; }

    public string? TextNN { get; init; }

    public Probe? Child { get; init; }

    public Probe? ChildNN { get; init; }

    public IReadOnlyList<Probe?>? List { get; init; }

    public IReadOnlyList<Probe?>? ListNN { get; init; }

    public Probe?[]? ListNNNN { get; init; }

    public List<string?>? Texts { get; init; }

    public HashSet<string?>? TextsNN { get; init; }

    public IEnumerable<string?>? TextsNNNN { get; init; }

    public int[]?[]? Matrix { get; init; }

    public long Small { get; init; }

    public double Float { get; init; }

    public string FailsByProperty => throw new InvalidOperationException("a secret of a property");

    public Probe ChildFails => throw new InvalidOperationException("a secret of an object");
}

public static class ProbeResolvers
{
    public static Probe? Probe(Probe root) => root;

    public static Probe ProbeNN(Probe root) => root;

    public static Probe[] Probes(Probe root) => [root, root];

    public static object Thing(Probe root) => root;

    public static string? Fails(Probe parent) => throw new InvalidOperationException("a secret");

    public static async Task<string> FailsNN(Probe parent)
    {
        await Task.Yield();
        throw new InvalidOperationException("a secret");
    }

    public static Task<IReadOnlyList<string?>> SetFailsAsync(IReadOnlyList<Probe> parents) =>
        throw new InvalidOperationException($"a secret of {parents.Count}");

    public static async Task<IReadOnlyList<string>> SetFailsNNAsync(IReadOnlyList<Probe> parents)
    {
        await Task.Yield();
        throw new InvalidOperationException($"a secret of {parents.Count}");
    }

    public static IReadOnlyList<object?> OneFails(IReadOnlyList<Probe> parents) =>
        [.. parents.Select((_, index) => index == 0 ? (object)new InvalidOperationException("a secret") : $"row {index}")];

    public static IReadOnlyList<int> Misaligned(IReadOnlyList<Probe> parents) => [.. parents.Select(_ => 1), 1];

    public static IEnumerable<string> Broken(Probe parent)
    {
        yield return "first";
        throw new InvalidOperationException("a secret");
    }

    public static string? Translated(Probe parent) => throw new UnauthorizedAccessException("a secret");
}
