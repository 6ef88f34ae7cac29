using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Sessions;
using Duende.IdentityServer.Services;

namespace CrossMentor.Identity.Duende.Sessions;

/// <summary>The page that Duende sends people to who have to sign in. They go back to the request that sent them, and nowhere else.</summary>
internal sealed class SignInPages(LoginPage page, SignInForm form, IssuerUrl issuer)
{
    public const string ReturnParameter = "ReturnUrl";

    private const string Broken = "This link does not work";

    public async Task ShowAsync(HttpContext context)
    {
        if (await ReturnOfAsync(context) is { } back)
        {
            await page.WriteAsync(context, back, LoginPage.Notice.None);
        }
    }

    public async Task SignInAsync(HttpContext context)
    {
        if (await ReturnOfAsync(context) is { } back && await form.ReadAsync(context, back) is not null)
        {
            Page.Redirect(context.Response, context.Request.Query[ReturnParameter].ToString());
        }
    }

    public static Task RefuseAsync(HttpContext context) => Page.WriteAsync(
        context.Response, StatusCodes.Status400BadRequest, Broken, Page.Paragraph("The application that sent you did not say well what it wants."));

    private async Task<ReturnAddress?> ReturnOfAsync(HttpContext context)
    {
        var interaction = context.RequestServices.GetRequiredService<IIdentityServerInteractionService>();
        if (await interaction.GetAuthorizationContextAsync(context.Request.Query[ReturnParameter].ToString()) is { RedirectUri: { } address })
        {
            return new ReturnAddress(address, "", issuer.Value);
        }

        await RefuseAsync(context);
        return null;
    }
}
