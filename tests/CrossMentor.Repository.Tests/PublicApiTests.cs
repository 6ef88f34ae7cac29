using System.Reflection;

namespace CrossMentor.Repository.Tests;

/// <summary>What plugin authors compile against changes only on purpose.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("CrossMentor.Sdk")]
    [InlineData("CrossMentor.Sdk.Solvers")]
    [InlineData("CrossMentor.Sdk.Testing")]
    public void The_public_text_of_the_sdk_is_current(string assembly) =>
        GoldenFile.ShouldBeCurrent($"sdk/{assembly}/PublicApi.txt", PublicApiPrinter.Print(Assembly.Load(assembly)));
}
