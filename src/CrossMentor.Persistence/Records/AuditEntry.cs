namespace CrossMentor.Persistence.Records;

/// <summary>That somebody did something to an object. It holds no personal values and is never changed or removed.</summary>
public sealed class AuditEntry
{
    public const int OperationLengthMax = 100;
    public const int ObjectTypeLengthMax = 60;
    public const int OutcomeLengthMax = 64;
    public const string Accepted = "ACCEPTED";

    private AuditEntry()
    {
    }

    public Guid Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string Issuer { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    /// <summary>Name of the mutation or job.</summary>
    public string Operation { get; private set; } = string.Empty;

    /// <summary>Name of the GraphQL type; null when no object came about.</summary>
    public string? ObjectType { get; private set; }

    public Guid? ObjectId { get; private set; }

    /// <summary><see cref="Accepted"/> or the code of the refusal.</summary>
    public string Outcome { get; private set; } = string.Empty;

    public static AuditEntry Of(
        DateTimeOffset at, string issuer, string subject, string operation, string? objectType, Guid? objectId, string outcome) => new()
        {
            Id = Guid.NewGuid(),
            At = at,
            Issuer = issuer,
            Subject = subject,
            Operation = operation,
            ObjectType = objectType,
            ObjectId = objectId,
            Outcome = outcome,
        };
}
