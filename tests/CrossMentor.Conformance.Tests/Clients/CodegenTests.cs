using System.Text.Json;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Clients;

/// <summary>Types generated for the repository's operations, checked by the TypeScript compiler, in a client that talks to the product.</summary>
[Trait("Needs", "Node")]
public sealed class CodegenTests
{
    private const string Generator = "node_modules/@graphql-codegen/cli/esm/bin.js";
    private const string Compiler = "node_modules/typescript/bin/tsc";

    [NodeFact]
    public async Task A_typed_client_reads_and_writes_what_the_product_serves()
    {
        using var bench = await GenerateAsync();
        await bench.RunAsync(Compiler, "-p", ".");
        await using var product = await ProductHost.StartAsync();

        var said = await bench.RunAsync("built/client.js", product.Address, await product.TokenAsync());

        using var json = JsonDocument.Parse(said);
        Assert.Equal("Typed client", json.RootElement.GetProperty("created").GetString());
        Assert.Equal("""["InvalidInput"]""", json.RootElement.GetProperty("refused").GetRawText());
        Assert.Equal(
            [(12, 2), (20, 0), (20, 0), (58, 0), (150, 0)],
            json.RootElement.GetProperty("programmes").EnumerateArray()
                .Select(programme => (programme.GetProperty("pairs").GetInt32(), programme.GetProperty("groups").GetInt32()))
                .Order());
        Assert.All(json.RootElement.GetProperty("programmes").EnumerateArray(), programme => Assert.True(programme.GetProperty("everyScoreIsExplained").GetBoolean()));
    }

    [NodeTheory]
    [InlineData("programme.kind satisfies", "programme.colour satisfies")]
    [InlineData("sizeBand: 'MEDIUM'", "sizeBand: 'HUGE'")]
    [InlineData("const sum: number | null", "const sum: number")]
    public async Task The_compiler_refuses_a_client_that_does_not_fit_the_schema(string right, string wrong)
    {
        using var bench = await GenerateAsync();
        var file = Path.Combine(bench.Folder, "client.ts");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(right, wrong, StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => bench.RunAsync(Compiler, "-p", "."));
    }

    private static async Task<Workbench> GenerateAsync()
    {
        var bench = new Workbench("schema.graphql");
        bench.Bring("codegen.mjs", ".");
        bench.Bring("program", ".");
        bench.Bring("/schema/operations", "operations");
        await bench.RunAsync(Generator, "--config", "codegen.mjs");
        return bench;
    }
}
