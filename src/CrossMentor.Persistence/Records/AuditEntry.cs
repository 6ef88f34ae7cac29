namespace CrossMentor.Persistence.Records;

/// <summary>That somebody did something to an object. It holds no personal values and is never changed or removed.</summary>
public sealed class AuditEntry : ChainedRecord
{
    public const int OperationLengthMax = 100;
    public const int ObjectTypeLengthMax = 60;
    public const int OutcomeLengthMax = 64;
    public const int ClientIdLengthMax = 200;
    public const int ReasonLengthMax = 64;
    public const string Accepted = "ACCEPTED";

    private AuditEntry()
    {
    }

    /// <summary>The program through which a user acted; null where its issuer does not say, and where a program or a job acted itself.</summary>
    public string? ClientId { get; private init; }

    /// <summary>Name of the mutation or job.</summary>
    public string Operation { get; private init; } = string.Empty;

    /// <summary>Name of the GraphQL type; null when no object came about.</summary>
    public string? ObjectType { get; private init; }

    public Guid? ObjectId { get; private init; }

    /// <summary><see cref="Accepted"/> or the code of the refusal.</summary>
    public string Outcome { get; private init; } = string.Empty;

    /// <summary>The code of the reason that was given, where the command has one.</summary>
    public string? Reason { get; private init; }

    private protected override string LogName => "crossmentor/audit";

    public static AuditEntry Of(
        DateTimeOffset at, string issuer, string subject, string operation, string? objectType, Guid? objectId, string outcome, AuditContext? context = null) => new()
        {
            Id = Guid.NewGuid(),
            At = at,
            Issuer = issuer,
            Subject = subject,
            Chain = ChainOf(context?.Organisation),
            ClientId = context?.ClientId is { Length: <= ClientIdLengthMax } client ? client : null,
            Operation = operation,
            ObjectType = objectType,
            ObjectId = objectId,
            Outcome = outcome,
            Reason = context?.Reason,
        };

    private protected override void AddTo(CanonicalHash hash)
    {
        hash.Add(ClientId);
        hash.Add(Operation);
        hash.Add(ObjectType);
        hash.Add(ObjectId);
        hash.Add(Outcome);
        hash.Add(Reason);
    }
}
