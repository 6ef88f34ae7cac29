using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Clients;

/// <summary>The Relay compiler over the product's schema: global identification, connections and fragments are as it wants them.</summary>
[Trait("Needs", "Node")]
public sealed class RelayTests
{
    private const string Compiler = "node_modules/relay-compiler/cli.js";

    [NodeFact]
    public async Task Fragments_connections_and_refetchable_fragments_compile()
    {
        using var bench = Prepare();

        var said = await bench.RunAsync(Compiler);

        Assert.Contains("compiled documents: 10 reader, 6 normalization, 11 operation text", said, StringComparison.Ordinal);
        var pages = await File.ReadAllTextAsync(Path.Combine(bench.Folder, "generated/PairListPaginationQuery.graphql.ts"));

        // Relay pages by the node interface and finds the connection by itself.
        Assert.Contains("node(id: $id)", pages, StringComparison.Ordinal);
        Assert.Contains("pairs(first: $first, after: $after)", pages, StringComparison.Ordinal);
        Assert.Contains("\"key\": \"PairList_pairs\"", pages, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task It_refuses_what_the_schema_does_not_have()
    {
        using var bench = Prepare();
        var file = Path.Combine(bench.Folder, "src/Organisation.tsx");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("version", "edition", StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => bench.RunAsync(Compiler));
    }

    private static Workbench Prepare()
    {
        var bench = new Workbench("crossmentor.graphql");
        bench.Bring("relay/relay.config.json", ".");
        bench.Bring("relay/src", "src");
        Directory.CreateDirectory(Path.Combine(bench.Folder, "generated"));
        return bench;
    }
}
