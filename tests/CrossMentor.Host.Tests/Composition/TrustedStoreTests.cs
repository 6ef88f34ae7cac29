using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>The operations that the product publishes, as a store of trusted documents.</summary>
public sealed class TrustedStoreTests
{
    private static readonly string Folder = Path.Combine(SourceFolder(), "../../../schema/operations");

    [Fact]
    public async Task The_published_operations_run_by_their_hash_and_nothing_else_does()
    {
        await using var server = await RunningServer.StartAsync(Store(Folder, TrustedDocumentsMode.Only));
        await server.SignInAsync();

        foreach (var file in Directory.EnumerateFiles(Folder, "*.graphql"))
        {
            var (_, body) = await server.PostAsync(new { documentId = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) });

            // Most of them want variables, and some a stream; what counts is that their document was found and prepared.
            Assert.DoesNotContain("DOCUMENT_", body, StringComparison.Ordinal);
            Assert.True(
                body.StartsWith("{\"data\":", StringComparison.Ordinal)
                || body.Contains("Variable \\\"$", StringComparison.Ordinal)
                || body.Contains("This transport does not carry subscriptions.", StringComparison.Ordinal),
                $"{file}: {body}");
        }

        var other = await server.PostAsync(new { query = "{ viewer { subject } }" });
        Assert.Equal(403, other.Status);
        Assert.Contains("\"code\":\"DOCUMENT_NOT_TRUSTED\"", other.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_does_not_fit_the_schema_stops_the_start_and_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("crossmentor-documents-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "old.graphql"), "{ programmesOfLastYear { name } }");

        var refused = await Assert.ThrowsAsync<ConfigurationRefusedException>(() => RunningServer.StartAsync(Store(folder.FullName, TrustedDocumentsMode.Allowed)));

        Assert.Contains("old.graphql: Cannot query field \"programmesOfLastYear\"", refused.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_store_that_is_not_there_stops_the_start()
    {
        var refused = await Assert.ThrowsAsync<ConfigurationRefusedException>(() => RunningServer.StartAsync(Store("/nowhere/at/all", TrustedDocumentsMode.Only)));

        Assert.Contains("There is no file or folder", refused.Message, StringComparison.Ordinal);
    }

    private static GraphQLEndpointOptions Store(string path, TrustedDocumentsMode mode) => new() { Documents = new() { Trusted = mode, TrustedPath = path } };

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
