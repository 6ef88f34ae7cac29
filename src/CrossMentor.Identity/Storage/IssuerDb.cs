using CrossMentor.Identity.Authentication;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Sessions;
using CrossMentor.Identity.Users;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Storage;

/// <summary>What the issuer remembers. Secrets that others hold are stored as hashes only, so that a copy of it opens nothing.</summary>
internal abstract class IssuerDb(DbContextOptions options) : DbContext(options)
{
    public const string MigrationsHistory = "IssuerMigrationsHistory";

    private const int IdLength = 36;
    private const int HashLength = 64;
    private const int NameLength = 100;
    private const int TextLength = 1000;

    public DbSet<IssuerUser> Users => Set<IssuerUser>();

    public DbSet<StoredClient> Clients => Set<StoredClient>();

    public DbSet<BrowserSession> Sessions => Set<BrowserSession>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();

    public DbSet<RevokedToken> RevokedTokens => Set<RevokedToken>();

    public DbSet<UsedAssertion> UsedAssertions => Set<UsedAssertion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<IssuerUser>(user =>
        {
            user.ToTable("IssuerUsers");
            user.Property(row => row.Id).HasMaxLength(IdLength);
            user.Property(row => row.UserName).HasMaxLength(NameLength).IsRequired();
            user.Property(row => row.NormalizedUserName).HasMaxLength(NameLength).IsRequired();
            user.HasIndex(row => row.NormalizedUserName).IsUnique();
            user.Property(row => row.DisplayName).HasMaxLength(NameLength);
            user.Property(row => row.PasswordHash).HasMaxLength(TextLength);
            user.Property(row => row.SecurityStamp).HasMaxLength(NameLength);
            user.Property(row => row.ConcurrencyStamp).HasMaxLength(IdLength).IsConcurrencyToken();

            // People are known by a random id. What could be mistaken for an identity is not kept at all.
            user.Ignore(row => row.Email).Ignore(row => row.NormalizedEmail).Ignore(row => row.EmailConfirmed);
            user.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed).Ignore(row => row.TwoFactorEnabled);
        });
        modelBuilder.Entity<StoredClient>(client =>
        {
            client.ToTable("IssuerClients");
            client.Property(row => row.Id).HasMaxLength(Client.IdLengthMax);
            client.Property(row => row.Name).HasMaxLength(Client.NameLengthMax);
            client.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
            client.Property(row => row.SecretHash).HasMaxLength(TextLength);
            client.Property(row => row.EarlierSecretHash).HasMaxLength(TextLength);
            client.Property(row => row.PublicKey).HasMaxLength(TextLength);
            client.Property(row => row.Scopes).HasMaxLength(Client.ScopesLengthMax);
            client.Property(row => row.TokenSeries).HasMaxLength(HashLength);
            client.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<BrowserSession>(session =>
        {
            session.ToTable("IssuerSessions");
            session.Property(row => row.Id).HasMaxLength(IdLength);
            session.Property(row => row.HandleHash).HasMaxLength(HashLength);
            session.HasIndex(row => row.HandleHash).IsUnique();
            session.HasIndex(row => row.ExpiresAt);
            session.HasOne<IssuerUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        AddGrants(modelBuilder);
        modelBuilder.Entity<RevokedToken>(token =>
        {
            token.ToTable("IssuerRevokedTokens");
            token.HasKey(row => row.IdHash);
            token.Property(row => row.IdHash).HasMaxLength(HashLength);
            token.HasIndex(row => row.ExpiresAt);
        });
        modelBuilder.Entity<UsedAssertion>(assertion =>
        {
            assertion.ToTable("IssuerUsedAssertions");
            assertion.HasKey(row => row.IdHash);
            assertion.Property(row => row.IdHash).HasMaxLength(HashLength);
            assertion.HasIndex(row => row.ExpiresAt);
        });
    }

    private static void AddGrants(ModelBuilder model)
    {
        model.Entity<Grant>(grant =>
        {
            grant.ToTable("IssuerGrants");
            grant.Property(row => row.Id).HasMaxLength(IdLength);
            grant.Property(row => row.ClientId).HasMaxLength(Client.IdLengthMax);
            grant.HasIndex(row => row.ClientId);
            grant.Property(row => row.SessionId).HasMaxLength(IdLength);
            grant.HasIndex(row => row.SessionId);
            grant.HasIndex(row => row.ExpiresAt);
            grant.Property(row => row.Scopes).HasMaxLength(TextLength);
            grant.Property(row => row.CodeHash).HasMaxLength(HashLength);
            grant.HasIndex(row => row.CodeHash).IsUnique();
            grant.Property(row => row.RedirectUri).HasMaxLength(Client.UriLengthMax);
            grant.Property(row => row.CodeChallenge).HasMaxLength(HashLength);
            grant.Property(row => row.Nonce).HasMaxLength(Authorization.AuthorizeRequest.NonceLengthMax);
            grant.HasOne<IssuerUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<RefreshToken>(token =>
        {
            token.ToTable("IssuerRefreshTokens");
            token.HasKey(row => row.Hash);
            token.Property(row => row.Hash).HasMaxLength(HashLength);
            token.HasOne(row => row.Grant).WithMany().HasForeignKey(row => row.GrantId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
