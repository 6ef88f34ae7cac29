using System.Collections.Concurrent;

namespace CrossMentor.Api.Tests.Server;

/// <summary>One server for the tests of a collection. Each test makes its own organisations and programmes, so none sees another's.</summary>
public sealed class ProductFixture : IAsyncLifetime
{
    private const int CoordinatorsMax = 250;
    private const string ManagerId = "manager";
    private const string OtherManagerId = "other-manager";

    private readonly ConcurrentBag<ApiClient> signedIn = [];
    private int coordinators;
    private int names;

    public ProductServer Product { get; private set; } = null!;

    /// <summary>Manages what it makes.</summary>
    public ApiClient Manager { get; private set; } = null!;

    /// <summary>Manages what it makes, and sees nothing of the first one.</summary>
    public ApiClient OtherManager { get; private set; } = null!;

    public Uri Address => Product.Http.BaseAddress!;

    public async Task InitializeAsync()
    {
        Product = await ProductServer.StartAsync([ManagerId, OtherManagerId, .. Enumerable.Range(0, CoordinatorsMax).Select(CoordinatorId)]);
        Manager = Keep(await Product.ManagerAsync(ManagerId));
        OtherManager = Keep(await Product.ManagerAsync(OtherManagerId));
    }

    /// <summary>Programmes of the first manager, under names that nothing else has.</summary>
    public Workshop Workshop(params string[] gates) => new(Manager, NextName(), StrangerAsync) { Gates = gates };

    /// <summary>Programmes of the second manager.</summary>
    public Workshop OtherWorkshop() => new(OtherManager, NextName(), StrangerAsync);

    /// <summary>Somebody new who looks after the people of one organisation.</summary>
    public async Task<ApiClient> CoordinatorOfAsync(MadeOrganisation organisation) => Keep(await Product.CoordinatorAsync(NextClient(), organisation.Name));

    /// <summary>Somebody who acts as a participant, having accepted an invitation of the manager.</summary>
    public Task<ApiClient> ParticipantAsync(Workshop workshop, string participantId) => workshop.ParticipantAsync(participantId);

    /// <summary>Somebody with a good token and no role.</summary>
    public async Task<ApiClient> StrangerAsync() => Keep(await Product.SignInAsync(NextClient()));

    /// <summary>The id of a client that has no role yet.</summary>
    public string NextClient() => CoordinatorId(Interlocked.Increment(ref coordinators) - 1);

    public ApiClient Keep(ApiClient client)
    {
        signedIn.Add(client);
        return client;
    }

    public async Task DisposeAsync()
    {
        foreach (var client in signedIn)
        {
            client.Dispose();
        }

        await Product.DisposeAsync();
    }

    private string NextName() => $"{Interlocked.Increment(ref names):D3}";

    private static string CoordinatorId(int number) => $"client-{number}";
}

[CollectionDefinition(Name)]
public sealed class RefusalCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "refusals";
}

[CollectionDefinition(Name)]
public sealed class AccessCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "access";
}

[CollectionDefinition(Name)]
public sealed class ParticipantCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "participants";
}

[CollectionDefinition(Name)]
public sealed class MatchingCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "matching";
}

[CollectionDefinition(Name)]
public sealed class ListCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "lists";
}

[CollectionDefinition(Name)]
public sealed class SubscriptionCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "subscriptions";
}

[CollectionDefinition(Name)]
public sealed class GateCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "gates";
}

[CollectionDefinition(Name)]
public sealed class PairCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "pairs";
}

[CollectionDefinition(Name)]
public sealed class PairLifeCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "pair life";
}

[CollectionDefinition(Name)]
public sealed class SteeringCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "steering";
}

[CollectionDefinition(Name)]
public sealed class EventCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "events";
}

[CollectionDefinition(Name)]
public sealed class EvaluationCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "evaluation";
}

[CollectionDefinition(Name)]
public sealed class GroupWorkCollection : ICollectionFixture<ProductFixture>
{
    public const string Name = "group work";
}
