using CrossMentor.Application.Codes;
using CrossMentor.Domain.Pairs;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Says whether a certificate is genuine. The code is all that is asked for, and all that a genuine one discloses is on its face.</summary>
public sealed class CertificateReader(CrossMentorDb db)
{
    public async Task<CertificateCheck> CheckAsync(string code, CancellationToken ct)
    {
        var canonical = PlainCode.Read(code);
        using var system = SystemScope.Open(db, SystemPurpose.CertificateCheck);
        var found = await system.All<PairCertificate>().AsNoTracking().SingleOrDefaultAsync(certificate => certificate.Code == canonical, ct);
        return found is null ? new(false, null, null) : new(true, found.ProgrammeName, DateOnly.FromDateTime(found.IssuedAt.UtcDateTime));
    }
}
