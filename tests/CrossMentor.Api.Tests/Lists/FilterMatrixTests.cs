using System.Text.Json;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Host.Demo;

namespace CrossMentor.Api.Tests.Lists;

/// <summary>Every operation of every field of every filter of the schema, against the same question asked of the rows in memory.</summary>
[Collection(DemoCollection.Name)]
public sealed class FilterMatrixTests(DemoServer demo)
{
    private static readonly string[] Names = ["learningGroups", "matchRuns", "organisations", "pairs", "participants", "programmes"];

    /// <summary>What the issuer keeps is no part of the product's model: these lists are paged, in the order of names, and take no filter.</summary>
    private static readonly string[] OfTheIssuer = ["clients", "users"];

    private static readonly string[] Paging = ["first", "after", "last", "before"];

    public static TheoryData<string> Lists => [.. Names];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_operation_finds_exactly_the_rows_that_it_describes(string list)
    {
        var inputs = await InputTypes.ReadAsync(demo.Manager);
        await using var db = await demo.Product.DatabaseOfAsync(DemoClients.Manager.Id);
        var rows = await Rows.ReadAsync(db);
        var root = inputs.Roots.Single(root => root.Field == list);
        var count = 0;
        foreach (var (where, expected) in new FilterCases(inputs, rows).Of(root.Node))
        {
            var found = await IdsAsync(root, where);
            Assert.True(
                expected.SetEquals(found) && found.Count == expected.Count,
                $"{list}(where: {JsonSerializer.Serialize(where)}) found {found.Count} rows instead of {expected.Count}.");
            count++;
        }

        Assert.True(count > 20, $"{list} has {count} cases only.");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_sort_field_orders_the_whole_list_both_ways(string list)
    {
        var inputs = await InputTypes.ReadAsync(demo.Manager);
        await using var db = await demo.Product.DatabaseOfAsync(DemoClients.Manager.Id);
        var rows = await Rows.ReadAsync(db);
        var root = inputs.Roots.Single(root => root.Field == list);
        var all = rows.Of(root.Node).ToDictionary(Rows.IdOf, StringComparer.Ordinal);
        foreach (var (order, key) in new SortCases(inputs, rows).Of(root.Node))
        {
            foreach (var direction in new[] { "ASC", "DESC" })
            {
                var written = order(direction);
                var found = await IdsAsync(root, where: null, written);
                Assert.Equal(all.Count, found.Distinct().Count());
                var keys = found.ConvertAll(id => key(all[id]));
                for (var index = 1; index < keys.Count; index++)
                {
                    var compared = Rows.Compare(keys[index - 1], keys[index]);
                    Assert.True(
                        direction == "ASC" ? compared <= 0 : compared >= 0,
                        $"{list}(order: {JsonSerializer.Serialize(written)}) has {keys[index - 1]} before {keys[index]}.");
                }
            }
        }
    }

    [Fact]
    public async Task Every_list_takes_the_same_arguments_and_every_filter_is_reached_by_a_list()
    {
        var inputs = await InputTypes.ReadAsync(demo.Manager);
        Assert.All(inputs.Roots, root => Assert.Equal(OfTheIssuer.Contains(root.Field) ? Paging : ["where", "order", .. Paging], root.Arguments));
        Assert.Equal(Names, inputs.Roots.Select(root => root.Field).Except(OfTheIssuer).Order(StringComparer.Ordinal));
    }

    private async Task<List<string>> IdsAsync(ListRoot root, object? where, object? order = null)
    {
        var document = $$"""
            query($where: {{root.Node}}FilterInput, $order: [{{root.Node}}SortInput!], $after: String) {
              list: {{root.Field}}(where: $where, order: $order, first: 250, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }
            """;
        var ids = new List<string>();
        string? after = null;
        while (true)
        {
            var page = (await demo.Manager.QueryAsync(document, new { where, order, after })).GetProperty("list");
            ids.AddRange(page.Nodes().Select(node => node.Id()));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return ids;
            }

            after = page.GetProperty("pageInfo").Text("endCursor");
        }
    }
}
