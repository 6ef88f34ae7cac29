using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

[CollectionDefinition(Name)]
public sealed class ConsortiumCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "consortia";
}
