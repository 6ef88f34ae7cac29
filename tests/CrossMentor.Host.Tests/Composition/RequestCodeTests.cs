using System.Reflection;
using CrossMentor.Domain.Refusals;
using CrossMentor.GraphQL.AspNetCore;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>Clients find in the catalogue what the endpoint answers.</summary>
public sealed class RequestCodeTests
{
    [Fact]
    public void Every_code_of_the_endpoint_is_in_the_catalogue()
    {
        var codes = typeof(RequestCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var catalogued = RefusalCatalogue.Entries.Where(entry => entry.Family == CodeFamily.RequestError).Select(entry => entry.Code);

        Assert.Subset(catalogued.ToHashSet(StringComparer.Ordinal), codes.ToHashSet(StringComparer.Ordinal));
    }
}
