namespace CrossMentor.Identity.Clients;

/// <summary>Why nothing changed.</summary>
public abstract record ClientFault
{
    private ClientFault()
    {
    }

    /// <summary>In one sentence, for whoever asked.</summary>
    public abstract string Sentence { get; }

    /// <summary>No registered client has this id.</summary>
    public sealed record Unknown : ClientFault
    {
        public override string Sentence => "There is no registered client of that id.";
    }

    public sealed record Taken(string Id) : ClientFault
    {
        public override string Sentence => $"There is a client {Id} already.";
    }

    /// <summary>There are as many clients as there may be.</summary>
    public sealed record Full : ClientFault
    {
        public override string Sentence => $"There are {ClientRegistry.ClientsMax} clients already. Remove one first.";
    }

    /// <summary>Somebody else changed the client first.</summary>
    public sealed record Stale(int Version) : ClientFault
    {
        public override string Sentence => $"The client was changed by somebody else; its version is {Version} now.";
    }

    /// <param name="Field">What was meant, as <see cref="NewClient"/> names it.</param>
    /// <param name="Why">What it has to be.</param>
    public sealed record Invalid(string Field, string Why) : ClientFault
    {
        public override string Sentence => Why;
    }
}
