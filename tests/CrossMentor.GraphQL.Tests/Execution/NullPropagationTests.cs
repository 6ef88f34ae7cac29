namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>Nulls where they are allowed, and where they are not (sec-Handling-Execution-Errors).</summary>
public sealed class NullPropagationTests
{
    private static readonly Probe Whole = new() { Text = "t", TextNN = "t" };

    private static readonly Probe World = new()
    {
        TextNN = "root",
        Child = new Probe { TextNN = "child" },
        ChildNN = new Probe(),
        List = [Whole, null, new Probe(), Whole],
        ListNN = [Whole, null],
        ListNNNN = [Whole, new Probe()],
        Texts = ["a", null],
        TextsNN = ["a", null],
        TextsNNNN = ["a", null],
        Matrix = [[1, 2], [], null],
    };

    [Theory]

    // A null field takes the nearest position above it that may be null.
    [InlineData("{ probe { text } }", """{"probe":{"text":null}}""")]
    [InlineData("{ probe { child { textNN child { textNN } } } }", """{"probe":{"child":{"textNN":"child","child":null}}}""")]
    [InlineData("{ probe { text childNN { text } } }", """{"probe":{"text":null,"childNN":{"text":null}}}""")]
    [InlineData("{ probe { textNN childNN { textNN } } }", """{"probe":null}""", """["probe","childNN","textNN"]""")]
    [InlineData("{ probe { child { text childNN { text } } } }", """{"probe":{"child":null}}""", """["probe","child","childNN"]""")]
    [InlineData("{ probeNN { childNN { textNN } } }", "null", """["probeNN","childNN","textNN"]""")]
    [InlineData("{ ok: probe { textNN } probeNN { childNN { textNN } } }", "null", """["probeNN","childNN","textNN"]""")]

    // Lists: an item takes its list only if items may not be null.
    [InlineData("{ probe { list { textNN } } }", """{"probe":{"list":[{"textNN":"t"},null,null,{"textNN":"t"}]}}""", """["probe","list",2,"textNN"]""")]
    [InlineData("{ probe { listNN { text } } }", """{"probe":{"listNN":null}}""", """["probe","listNN",1]""")]
    [InlineData("{ probe { listNNNN { text } } }", """{"probe":{"listNNNN":[{"text":"t"},{"text":null}]}}""")]
    [InlineData("{ probe { textNN listNNNN { textNN } } }", """{"probe":null}""", """["probe","listNNNN",1,"textNN"]""")]
    [InlineData("{ probe { texts } }", """{"probe":{"texts":["a",null]}}""")]
    [InlineData("{ probe { textsNN } }", """{"probe":{"textsNN":null}}""", """["probe","textsNN",1]""")]
    [InlineData("{ probe { textsNNNN } }", """{"probe":null}""", """["probe","textsNNNN",1]""")]
    [InlineData("{ probe { child { listNNNN { text } } } }", """{"probe":{"child":null}}""", """["probe","child","listNNNN"]""")]
    [InlineData("{ probe { matrix } }", """{"probe":{"matrix":null}}""", """["probe","matrix",2]""")]

    // Errors of resolvers do the same, and stay where they happened.
    [InlineData("{ probe { textNN fails } }", """{"probe":{"textNN":"root","fails":null}}""", """["probe","fails"]""")]
    [InlineData("{ probe { textNN failsNN } }", """{"probe":null}""", """["probe","failsNN"]""")]
    [InlineData("{ probe { failsByProperty } }", """{"probe":{"failsByProperty":null}}""", """["probe","failsByProperty"]""")]
    [InlineData("{ probe { list { alias: failsNN } } }", """{"probe":{"list":[null,null,null,null]}}""", """["probe","list",0,"alias"]""", """["probe","list",2,"alias"]""", """["probe","list",3,"alias"]""")]
    [InlineData("{ probe { list { setFails } } }", """{"probe":{"list":[{"setFails":null},null,{"setFails":null},{"setFails":null}]}}""", """["probe","list",0,"setFails"]""", """["probe","list",2,"setFails"]""", """["probe","list",3,"setFails"]""")]
    [InlineData("{ probe { child { setFailsNN } } }", """{"probe":{"child":null}}""", """["probe","child","setFailsNN"]""")]
    [InlineData("{ probe { list { oneFails } } }", """{"probe":{"list":[{"oneFails":null},null,{"oneFails":"row 1"},{"oneFails":"row 2"}]}}""", """["probe","list",0,"oneFails"]""")]
    [InlineData("{ probe { broken } }", """{"probe":{"broken":null}}""", """["probe","broken"]""")]
    [InlineData("{ probe { child { misaligned } } }", """{"probe":{"child":{"misaligned":null}}}""", """["probe","child","misaligned"]""")]

    // Objects that are properties, in other objects and in lists, with nothing below them that must be resolved.
    [InlineData("{ probe { child { textNN failsByProperty } } }", """{"probe":{"child":{"textNN":"child","failsByProperty":null}}}""", """["probe","child","failsByProperty"]""")]
    [InlineData("{ probe { child { childFails { text } } } }", """{"probe":{"child":{"childFails":null}}}""", """["probe","child","childFails"]""")]
    [InlineData("{ probe { list { a: childNN { text } } } }", """{"probe":{"list":[null,null,null,null]}}""", """["probe","list",0,"a"]""", """["probe","list",2,"a"]""", """["probe","list",3,"a"]""")]
    [InlineData("{ probes { child { failsByProperty } } }", """{"probes":[{"child":{"failsByProperty":null}},{"child":{"failsByProperty":null}}]}""", """["probes",0,"child","failsByProperty"]""", """["probes",1,"child","failsByProperty"]""")]
    [InlineData("{ probes { child { text child { text } } childNN { child { text } __typename } } }", """{"probes":[{"child":{"text":null,"child":null},"childNN":{"child":null,"__typename":"Probe"}},{"child":{"text":null,"child":null},"childNN":{"child":null,"__typename":"Probe"}}]}""")]
    [InlineData("{ probes { textNN childNN { textNN } } }", "null", """["probes",0,"childNN","textNN"]""")]
    [InlineData("{ probe { child { textNN } fails } }", """{"probe":{"child":{"textNN":"child"},"fails":null}}""", """["probe","fails"]""")]

    // Abstract types are no different.
    [InlineData("{ thing { textNN text } }", """{"thing":{"textNN":"root","text":null}}""")]
    [InlineData("{ thing { ... on Probe { childNN { textNN } } } }", """{"thing":null}""", """["thing","childNN","textNN"]""")]
    [Spec("sec-Handling-Execution-Errors")]
    [Spec("sec-Executing-Collected-Fields.Errors-and-Non-Null-Types")]
    [Spec("sec-Non-Null.Result-Coercion")]
    public async Task Null_takes_the_nearest_position_that_may_be_null(string document, string data, params string[] paths)
    {
        var engine = Probes.Open(World);

        var response = await engine.RunAsync(document);

        Assert.StartsWith($$"""{"data":{{data}}""", response, StringComparison.Ordinal);
        Assert.Equal(paths, await engine.PathsAsync(document));
        Assert.DoesNotContain("secret", response, StringComparison.Ordinal);
    }

    [Fact]
    [Spec("sec-Response-Position")]
    public async Task Paths_count_each_list_from_its_own_beginning()
    {
        var nested = new Probe
        {
            ListNNNN = [new Probe { List = [Whole, Whole] }, new Probe { List = [] }, new Probe(), new Probe { List = [null, Whole] }],
        };

        Assert.Equal(
            [
                """["probes",0,"listNNNN",0,"list",0,"fails"]""", """["probes",0,"listNNNN",0,"list",1,"fails"]""",
                """["probes",0,"listNNNN",3,"list",1,"fails"]""", """["probes",1,"listNNNN",0,"list",0,"fails"]""",
                """["probes",1,"listNNNN",0,"list",1,"fails"]""", """["probes",1,"listNNNN",3,"list",1,"fails"]""",
            ],
            await Probes.Open(nested).PathsAsync("{ probes { listNNNN { list { fails } } } }"));
    }

    [Fact]
    public async Task Each_position_has_one_error_at_most()
    {
        var messages = await Probes.Open(World).MessagesAsync("{ probe { childNN { textNN failsNN } } }");

        Assert.Equal(["Internal error.", "Cannot return null for non-nullable field Probe.textNN."], messages);
    }

    [Fact]
    public async Task A_nulled_sibling_leaves_the_rest_untouched()
    {
        var response = await Probes.Open(World).RunAsync("{ before: probe { textNN } gone: probe { childNN { textNN } } after: probe { textNN } }");

        Assert.StartsWith("""{"data":{"before":{"textNN":"root"},"gone":null,"after":{"textNN":"root"}},"errors":[""", response, StringComparison.Ordinal);
    }

    [Fact]
    [Spec("sec-Errors")]
    [Spec("sec-Errors.Error-Result-Format")]
    public async Task An_error_says_where_in_the_document_and_where_in_the_response()
    {
        var response = await Probes.Open(World).RunAsync("{\n  probe {\n    a: child { textNN }\n    childNN { b: textNN }\n  }\n}");

        Assert.Equal(
            """{"data":{"probe":null},"errors":[{"message":"Cannot return null for non-nullable field Probe.textNN.","locations":[{"line":4,"column":15}],"path":["probe","childNN","b"]}]}""",
            response);
    }

    [Theory]
    [InlineData("true", """[{"line":1,"column":33},{"line":1,"column":63}]""")]
    [InlineData("false", """[{"line":1,"column":33}]""")]
    public async Task An_error_of_merged_selections_names_every_selection_that_applies(string on, string locations)
    {
        var response = await Probes.Open(World).RunAsync(
            "query ($on: Boolean!) { probe { fails ... @include(if: $on) { fails } } }",
            $$"""{"on":{{on}}}""");

        Assert.Contains($"\"locations\":{locations}", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(int.MaxValue, 1.5, """{"data":{"probe":{"small":2147483647,"float":1.5}}}""")]
    [InlineData(int.MaxValue + 1L, 1.5, """{"data":{"probe":{"small":null,"float":1.5}},"errors":[{"message":"Int cannot represent value: 2147483648","locations":[{"line":1,"column":11}],"path":["probe","small"]}]}""")]
    [InlineData(int.MinValue - 1L, 1.5, """{"data":{"probe":{"small":null,"float":1.5}},"errors":[{"message":"Int cannot represent value: -2147483649","locations":[{"line":1,"column":11}],"path":["probe","small"]}]}""")]
    [InlineData(0, double.NaN, """{"data":{"probe":{"small":0,"float":null}},"errors":[{"message":"Float cannot represent value: NaN","locations":[{"line":1,"column":17}],"path":["probe","float"]}]}""")]
    [Spec("sec-Scalars")]
    public async Task Values_their_scalar_cannot_represent_are_errors(long small, double number, string expected)
    {
        Assert.Equal(expected, await Probes.Open(new Probe { Small = small, Float = number }).RunAsync("{ probe { small float } }"));
    }
}
