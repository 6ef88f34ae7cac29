using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Library;

[CollectionDefinition(Name)]
public sealed class LibraryCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "library";
}
