using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary>RFC 7009 section 2.2: whatever the token was, it is good for nothing now.</summary>
internal sealed record Revoked : TokenAnswer
{
    public override Task WriteAsync(HttpResponse response, CancellationToken ct)
    {
        response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
