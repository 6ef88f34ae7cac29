namespace CrossMentor.Persistence.Records;

/// <summary>The answer that a mutation gave, kept so that the same request again gets the same answer and changes nothing.</summary>
public sealed class IdempotentReply
{
    public const int OperationLengthMax = 100;
    public const int KeyLengthMax = 200;
    public const int HashLength = 64;

    private IdempotentReply()
    {
    }

    public Guid Id { get; private set; }

    public string Issuer { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    /// <summary>Name of the mutation.</summary>
    public string Operation { get; private set; } = string.Empty;

    /// <summary>The clientMutationId.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the input in hexadecimal: another input under the same key is refused.</summary>
    public string RequestHash { get; private set; } = string.Empty;

    public string ResultJson { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }

    public static IdempotentReply To(
        string issuer, string subject, string operation, string key, string requestHash, string resultJson, DateTimeOffset at) => new()
        {
            Id = Guid.NewGuid(),
            Issuer = issuer,
            Subject = subject,
            Operation = operation,
            Key = key,
            RequestHash = requestHash,
            ResultJson = resultJson,
            At = at,
        };
}
