namespace CrossMentor.Application.Pairs;

/// <summary>What anybody with the code of a certificate is told: that it is genuine, of which programme and of which day. It names nobody.</summary>
public sealed record CertificateCheck(bool IsValid, string? ProgrammeName, DateOnly? IssuedOn);
