using System.Security.Claims;
using CrossMentor.Identity.Storage;
using Duende.IdentityServer.Extensions;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Duende.Sessions;

/// <summary>What there is to say of a user: the name, to whoever was granted <c>profile</c>; and whether the user may still come in.</summary>
internal sealed class UserProfile(IssuerDbFactory factory) : IProfileService
{
    public async Task GetProfileDataAsync(ProfileDataRequestContext context)
    {
        if (!context.RequestedClaimTypes.Contains("name", StringComparer.Ordinal))
        {
            return;
        }

        var subject = context.Subject.GetSubjectId();
        await using var db = factory.Create();
        if (await db.Users.Where(user => user.Id == subject).Select(user => user.DisplayName).SingleOrDefaultAsync() is { } name)
        {
            context.IssuedClaims.Add(new Claim("name", name));
        }
    }

    public async Task IsActiveAsync(IsActiveContext context)
    {
        var subject = context.Subject.GetSubjectId();
        if (subject == context.Client.ClientId)
        {
            return;
        }

        await using var db = factory.Create();
        context.IsActive = await db.Users.AnyAsync(user => user.Id == subject && user.LockedAt == null);
    }
}
