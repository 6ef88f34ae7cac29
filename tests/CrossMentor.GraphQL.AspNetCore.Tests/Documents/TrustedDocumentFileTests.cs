using System.Security.Cryptography;
using System.Text;
using CrossMentor.GraphQL.AspNetCore.Documents;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Documents;

/// <summary>Stores as tools write them.</summary>
public sealed class TrustedDocumentFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-documents-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_has_documents_and_manifests()
    {
        Write("a.graphql", "{ a }\n");
        Write("below/b.gql", "\ufeff{ b }");
        Write("relay.json", """{"2f1e":"query C { c }"}""");
        Write("readme.md", "no document");

        var store = TrustedDocuments.Read(folder);

        Assert.Equal(["a.graphql", "below/b.gql", "relay.json, entry 2f1e,"], store.All.Select(document => document.Source.Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.NotNull(store.Find("sha256:" + Hash("{ a }\n")));
        Assert.NotNull(store.Find(Hash("{ b }")));
        Assert.NotNull(store.Find("2f1e"));
        Assert.NotNull(store.Find(Hash("query C { c }")));
        Assert.Null(store.Find("sha256:2f1e"));
    }

    [Fact]
    public void A_manifest_is_an_object_from_hash_to_text()
    {
        var store = TrustedDocuments.Read(Write("persisted-documents.json", $$"""{"{{Hash("{ a }")}}":"{ a }","sha256:{{Hash("{ b }")}}":"{ b }"}"""));

        Assert.Equal(2, store.All.Count);
        Assert.NotNull(store.Find(Hash("{ b }")));
    }

    [Fact]
    public void A_manifest_may_be_a_list_of_operations()
    {
        var store = TrustedDocuments.Read(Write("m.json", $$"""{"format":"x","version":1,"operations":[{"id":"{{Hash("{ a }")}}","name":"A","type":"query","body":"{ a }"}]}"""));

        Assert.NotNull(store.Find(Hash("{ a }")));
    }

    [Theory]
    [InlineData("[]", "is no manifest")]
    [InlineData("{", "is no manifest")]
    [InlineData("""{"a":1}""", "is no manifest")]
    [InlineData("""{"a":"{ a }","a":"{ b }"}""", "is no manifest")]
    [InlineData("""{"operations":[{"id":"a"}]}""", "is no manifest")]
    [InlineData("""{"sha256:a":"{ a }"}""", "is called sha256:a, and the hash of its text is ")]
    [InlineData("""{"0000000000000000000000000000000000000000000000000000000000000000":"{ a }"}""", "and the hash of its text is ")]
    public void What_is_no_manifest_is_refused_by_name(string json, string problem)
    {
        var refused = Assert.Throws<TrustedDocumentsException>(() => TrustedDocuments.Read(Write("m.json", json)));

        Assert.Contains("m.json", refused.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_of_one_identifier_are_refused()
    {
        Write("a.json", """{"x":"{ a }"}""");
        Write("b.json", """{"x":"{ b }"}""");

        Assert.Contains("have one identifier", Assert.Throws<TrustedDocumentsException>(() => TrustedDocuments.Read(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_refused() => Assert.Throws<TrustedDocumentsException>(() => TrustedDocuments.Read(Path.Combine(folder, "none")));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        return path;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
