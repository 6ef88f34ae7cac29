using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Identity.Storage.PostgreSql.Migrations
{
    /// <summary>Users, clients, sessions and grants of the embedded issuer, in tables of its own beside the product's.</summary>
    /// <remarks>Expand step: new tables only.</remarks>
    public partial class IssuerStart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "IssuerClients",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PublicKey = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Scopes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    RedirectUris = table.Column<string>(type: "text", nullable: false),
                    PostLogoutRedirectUris = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuerClients", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IssuerRevokedTokens",
                columns: table => new
                {
                    IdHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuerRevokedTokens", x => x.IdHash);
                });

            migrationBuilder.CreateTable(
                name: "IssuerUsedAssertions",
                columns: table => new
                {
                    IdHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuerUsedAssertions", x => x.IdHash);
                });

            migrationBuilder.CreateTable(
                name: "IssuerUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    DisplayName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: true),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuerUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IssuerGrants",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    ClientId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    UserId = table.Column<string>(type: "character varying(36)", nullable: false),
                    SessionId = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    Scopes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AuthenticatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CodeHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CodeExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CodeRedeemedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RedirectUri = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    CodeChallenge = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Nonce = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuerGrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuerGrants_IssuerUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "IssuerUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssuerSessions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    HandleHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UserId = table.Column<string>(type: "character varying(36)", nullable: false),
                    AuthenticatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuerSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuerSessions_IssuerUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "IssuerUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssuerRefreshTokens",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    GrantId = table.Column<string>(type: "character varying(36)", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RedeemedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuerRefreshTokens", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_IssuerRefreshTokens_IssuerGrants_GrantId",
                        column: x => x.GrantId,
                        principalTable: "IssuerGrants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IssuerGrants_ClientId",
                table: "IssuerGrants",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerGrants_CodeHash",
                table: "IssuerGrants",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuerGrants_ExpiresAt",
                table: "IssuerGrants",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerGrants_SessionId",
                table: "IssuerGrants",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerGrants_UserId",
                table: "IssuerGrants",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerRefreshTokens_GrantId",
                table: "IssuerRefreshTokens",
                column: "GrantId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerRevokedTokens_ExpiresAt",
                table: "IssuerRevokedTokens",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerSessions_ExpiresAt",
                table: "IssuerSessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerSessions_HandleHash",
                table: "IssuerSessions",
                column: "HandleHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuerSessions_UserId",
                table: "IssuerSessions",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerUsedAssertions_ExpiresAt",
                table: "IssuerUsedAssertions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_IssuerUsers_NormalizedUserName",
                table: "IssuerUsers",
                column: "NormalizedUserName",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "IssuerClients");

            migrationBuilder.DropTable(
                name: "IssuerRefreshTokens");

            migrationBuilder.DropTable(
                name: "IssuerRevokedTokens");

            migrationBuilder.DropTable(
                name: "IssuerSessions");

            migrationBuilder.DropTable(
                name: "IssuerUsedAssertions");

            migrationBuilder.DropTable(
                name: "IssuerGrants");

            migrationBuilder.DropTable(
                name: "IssuerUsers");
        }
    }
}
