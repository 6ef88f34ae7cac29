namespace CrossMentor.Domain.Refusals;

/// <summary>This server issues no tokens, so it has no clients and no users to look after.</summary>
public sealed record EmbeddedIssuerOff() : Refusal(
    RefusalCodes.EmbeddedIssuerOff,
    "This installation has no embedded issuer. Look after clients and users where its tokens are issued.");

/// <summary>The embedded issuer has as many clients or users as it may have.</summary>
public sealed record IssuerFull(int Most) : Refusal(
    RefusalCodes.IssuerFull,
    $"The embedded issuer has {Most} of these already, and no more are taken. Remove one that is not needed.");
