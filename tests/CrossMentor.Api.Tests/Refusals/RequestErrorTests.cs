using System.Net;
using System.Text;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>Requests that never become an operation, and callers who said nothing about themselves.</summary>
[Collection(RefusalCollection.Name)]
public sealed class RequestErrorTests(ProductFixture fixture)
{
    [Theory]
    [InlineData("{ viewer { issuer", 1, 18)]
    [InlineData("{\n  viewer {\n    issuer ?\n  }\n}", 3, 12)]
    [InlineData("query { viewer { issuer } } }", 1, 29)]
    [InlineData("{ node(id: \"open) { id } }", 1, 27)]
    public async Task A_malformed_document_is_refused_with_the_place_where_it_breaks(string document, int line, int column)
    {
        var (status, body) = await fixture.Manager.SendAsync(document);
        var answer = JsonDocument.Parse(body).RootElement;
        var location = answer.List("errors").Single().List("locations").Single();

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal(line, location.Number("line"));

        // Where a string is not closed, Hot Chocolate names its beginning and not the place where the end is missed.
        if (!TestHost.IsHotChocolate)
        {
            Assert.Equal(column, location.Number("column"));
        }
    }

    [Theory]
    [InlineData("{ viewer { shoeSize } }")]
    [InlineData("{ viewer }")]
    [InlineData("{ nodes { id } }")]
    [InlineData("{ nodes(ids: [true]) { id } }")]
    [InlineData("query($unused: Int) { viewer { issuer } }")]
    [InlineData("{ viewer { ...Missing } }")]
    [InlineData("query A { viewer { issuer } } query A { viewer { issuer } }")]
    public async Task A_document_that_does_not_fit_the_schema_is_refused_whole(string document)
    {
        var (status, body) = await fixture.Manager.SendAsync(document);
        var answer = JsonDocument.Parse(body).RootElement;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.All(answer.List("errors"), error => Assert.NotEmpty(error.List("locations")));
    }

    [Fact]
    public async Task Variables_that_do_not_fit_are_refused_and_nothing_runs()
    {
        const string Document = "mutation($input: CreateProgrammeInput!) { createProgramme(input: $input) { programme { id } } }";
        var before = await fixture.Product.Database.RowCountsAsync();
        object[] inputs =
        [
            new { name = "Without the rest" },
            new { name = 5, kind = "TWO_WAY", purpose = "p", languages = new[] { "en" }, startsOn = "2030-01-01" },
            new { name = "n", kind = "THREE_WAY", purpose = "p", languages = new[] { "en" }, startsOn = "2030-01-01" },
            new { name = "n", kind = "TWO_WAY", purpose = "p", languages = new[] { "en" }, startsOn = "2030-02-30" },
            new { name = "n", kind = "TWO_WAY", purpose = "p", languages = new string?[] { null }, startsOn = "2030-01-01" },
            new { name = "n", kind = "TWO_WAY", purpose = "p", languages = new[] { "en" }, startsOn = "2030-01-01", shoeSize = 43 },
        ];

        foreach (var input in inputs)
        {
            var (status, body) = await fixture.Manager.SendAsync(Document, new { input });
            Assert.Equal((HttpStatusCode.UnprocessableEntity, false), (status, JsonDocument.Parse(body).RootElement.TryGetProperty("data", out _)));
        }

        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Theory]
    [InlineData("csv and rows")]
    [InlineData("neither")]
    public async Task A_roster_comes_in_exactly_one_form(string form)
    {
        var programme = await fixture.Workshop().ProgrammeAsync();
        object roster = form == "neither" ? new { } : new { csv = "organisation,external_id,name\n", rows = Array.Empty<object>() };

        var (status, body) = await fixture.Manager.SendAsync(
            "mutation($input: ImportRosterInput!) { importRoster(input: $input) { report { rows } } }", new { input = new { programmeId = programme.Id, roster } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("\"errors\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this is no JSON", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\":", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"query\":5}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"query\":\"{viewer{issuer}}\",\"variables\":[]}", HttpStatusCode.UnprocessableEntity)]
    public async Task A_body_that_is_no_request_is_refused(string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await fixture.Product.Http.PostAsync(new Uri("graphql", UriKind.Relative), content);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_shown_and_nothing_is_done()
    {
        using var anonymous = ApiClient.Anonymous(fixture.Address);
        var consortium = await Consortium.MakeAsync(fixture.Workshop());
        var before = await fixture.Product.Database.RowCountsAsync();
        string[] queries =
        [
            "{ viewer { issuer } }", "{ programmes { totalCount } }", "{ organisations { nodes { name } } }", "{ participants { nodes { id } } }", "{ pairs { totalCount } }",
            "{ matchRuns { totalCount } }", "{ learningGroups { totalCount } }", "{ plugins { pluginId } }", $"{{ node(id: \"{consortium.Programme.Id}\") {{ id }} }}",
            $"{{ programme(id: \"{consortium.Programme.Id}\") {{ id }} }}",
        ];

        foreach (var query in queries)
        {
            Assert.Equal((query, "UNAUTHENTICATED"), (query, await anonymous.ErrorCodeAsync(query)));
        }

        foreach (var place in IdInputs.All)
        {
            var type = char.ToUpperInvariant(place.Mutation[0]) + place.Mutation[1..] + "Input";
            var document = $"mutation($input: {type}!) {{ {place.Mutation}(input: $input) {{ clientMutationId }} }}";
            Assert.Equal((place, "UNAUTHENTICATED"), (place, await anonymous.ErrorCodeAsync(document, new { input = IdInputs.With(place, consortium, consortium.Ids()[place.Type]) })));
        }

        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }
}
