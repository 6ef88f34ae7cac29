using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Histories;

/// <summary>The server of the moment, as its clients reach it.</summary>
internal interface IPairServer
{
    const string Manager = "manager";

    /// <summary>Waits until there is one.</summary>
    Task<Connection> ReachAsync(string client);
}

/// <summary>A client's way to one server.</summary>
/// <param name="Death">Ends when that server is dead, with the moment.</param>
internal sealed record Connection(ApiClient Api, Task<long> Death);
