namespace CrossMentor.Host.HotChocolate.Connections;

/// <summary>Where a request of Hot Chocolate keeps for whom it acts.</summary>
internal static class CallerState
{
    /// <summary>The ticket of the connection, with which the services of every event are prepared.</summary>
    public const string Ticket = "CrossMentor.Ticket";
}
